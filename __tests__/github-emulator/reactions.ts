import type { Reaction } from './model.ts';
import { type Answer, type Call, notFound, page, Refusal } from './routing.ts';
import { userJson } from './shapes.ts';
import type { World } from './world.ts';

const reactionJson = (world: World, { id, content, user }: Reaction) => ({
  id,
  content,
  user: userJson(world, user),
});

/** Adds a reaction, once for each user. */
export function react({ world, token, body }: Call, reactions: Reaction[]) {
  const content = String(body.content);
  const had = reactions.find((one) => one.user === token.login && one.content === content);
  const reaction = had ?? { id: world.nextId(), user: token.login, content };
  if (had === undefined) reactions.push(reaction);
  return {
    status: had === undefined ? 201 : 200,
    body: reactionJson(world, reaction),
  };
}

/** Takes a reaction back; that of another takes more than an app may. */
export function unreact({ params, token }: Call, reactions: Reaction[]): Answer {
  const at = reactions.findIndex(({ id }) => id === Number(params.reaction_id));
  if (at < 0) throw notFound();
  if (reactions[at]?.user !== token.login) {
    throw new Refusal(403, 'Must have admin rights to Repository.');
  }
  reactions.splice(at, 1);
  return { status: 204 };
}

export function listReactions(call: Call, reactions: readonly Reaction[]): Answer {
  const { content } = Object.fromEntries(call.query);
  const found = reactions.filter((one) => content === undefined || one.content === content);
  const all = found.map((one) => reactionJson(call.world, one));
  return page(call, call.path, all);
}
