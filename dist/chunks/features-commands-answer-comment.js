import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  limitRequests
} from "./github-limit-requests.js";
import {
  gitHubOf,
  refusal
} from "./features-refused-by-github.js";
import {
  readPayload
} from "./runner-read-payload.js";
import "./features-checked-out-commits.js";
import {
  closesFence,
  openedFence
} from "./features-fence.js";
import {
  WRITTEN,
  ownComments
} from "./github-own-comments.js";
import {
  afterLostAnswer
} from "./features-after-lost-answer.js";
import {
  sameText
} from "./github-same-text.js";
import "./github-api-failure.js";
import {
  hasOnlyErrors,
  statusOf
} from "./github-connect.js";
import "./actions-github-lib-context.js";
import "./network-trouble-of.js";
import "./network-proxy-problem.js";
import "./stand-in-actions-http-client.js";
import {
  markerLine,
  nameOfComment
} from "./github-marker.js";
import {
  inertMarkdown
} from "./report-markdown-text.js";
import {
  array,
  integer,
  isoTimestamp,
  nullish,
  number,
  object,
  pipe,
  string
} from "./valibot-dist-index.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-hidden-characters.js";
import {
  didYouMean
} from "./text-did-you-mean.js";
import "./runtime.js";

// src/github/command-thread.ts
var NAMES = {
  EYES: "eyes",
  THUMBS_UP: "+1",
  CONFUSED: "confused"
};
var COMMENTS = `comments(last: 100) { nodes { ${WRITTEN} } }`;
var STATE = `query ($owner: String!, $repo: String!, $number: Int!, $comment: ID!) {
  node(id: $comment) { ... on IssueComment { reactionGroups { content viewerHasReacted } } }
  repository(owner: $owner, name: $repo) { issueOrPullRequest(number: $number) {
    ... on Issue { ${COMMENTS} }
    ... on PullRequest {
      state baseRefOid headRefOid headRefName headRepository { nameWithOwner } ${COMMENTS}
    }
  } }
}`;
var MOST_PAGES = 3;
function commandThread(client, { owner, repo, number: number2, comment }) {
  const here = { owner, repo };
  const one = { ...here, comment_id: comment.id };
  const { rest } = client;
  return {
    async state() {
      try {
        const answer = await client.graphql(STATE, {
          ...here,
          number: number2,
          comment: comment.nodeId
        });
        return stateOf(answer);
      } catch (error) {
        if (hasOnlyErrors(error, "NOT_FOUND")) return void 0;
        throw error;
      }
    },
    async roleOf(username) {
      try {
        const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...here, username });
        return data.role_name;
      } catch (error) {
        if (statusOf(error) === 404) return "none";
        throw error;
      }
    },
    async commentsSince(since) {
      const found = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await rest.issues.listCommentsForRepo({
          ...here,
          since,
          sort: "created",
          direction: "desc",
          per_page: 100,
          page
        });
        for (const { id, user, body, created_at, updated_at } of data) {
          found.push({
            id,
            login: user?.login ?? "",
            body: body ?? "",
            createdAt: created_at,
            edited: updated_at !== created_at
          });
        }
        if (data.length < 100) break;
      }
      return found;
    },
    async authorOf(issue) {
      try {
        return (await rest.issues.get({ ...here, issue_number: issue })).data.user?.login;
      } catch (error) {
        if (statusOf(error) === 404 || statusOf(error) === 410) return void 0;
        throw error;
      }
    },
    async react(content) {
      await rest.reactions.createForIssueComment({ ...one, content });
    },
    async takeBack(content) {
      const { data } = await rest.reactions.createForIssueComment({ ...one, content });
      await rest.reactions.deleteForIssueComment({ ...one, reaction_id: data.id });
    },
    async say(body) {
      const request = { retries: 0 };
      await rest.issues.createComment({ ...here, issue_number: number2, body, request });
    },
    async sayAnew(id, body) {
      await rest.issues.updateComment({ ...here, comment_id: id, body });
    }
  };
}
function stateOf({ node, repository }) {
  const { issueOrPullRequest: place } = repository;
  if (node === null || place === null) return void 0;
  const { state, baseRefOid, headRefOid, headRefName, headRepository, comments } = place;
  const mine = (node.reactionGroups ?? []).filter(({ viewerHasReacted }) => viewerHasReacted);
  return {
    reactions: new Set(
      mine.flatMap(({ content }) => {
        const name = NAMES[content];
        return name === void 0 ? [] : [name];
      })
    ),
    comments: ownComments(comments),
    ...baseRefOid === void 0 || headRefOid === void 0 ? {} : {
      pull: {
        open: state === "OPEN",
        base: baseRefOid,
        head: headRefOid,
        branch: headRepository ? { repository: headRepository.nameWithOwner, name: headRefName ?? "" } : void 0
      }
    }
  };
}

// src/features/commands/may-use.ts
var WRITERS = /* @__PURE__ */ new Set(["admin", "maintain", "write"]);
var OF_TRIAGE = /* @__PURE__ */ new Set(["recheck"]);
var OF_SUBMITTER = /* @__PURE__ */ new Set([
  "recheck",
  "refresh",
  "category"
]);
function mayUse(command, roleName, isSubmitter) {
  if (command === "help" || WRITERS.has(roleName)) return true;
  if (roleName === "triage" && OF_TRIAGE.has(command)) return true;
  return isSubmitter && OF_SUBMITTER.has(command);
}

// src/features/commands/answer-texts.ts
var HELP = "tells what I answer to";
var COMMANDS = [
  {
    name: "help",
    usage: "help",
    does: { "pull-request": HELP, submission: HELP, other: HELP }
  },
  {
    name: "recheck",
    usage: "recheck",
    does: {
      "pull-request": "reviews the newest commit again",
      submission: "looks at the submission again; in its pull request, reviews that"
    }
  },
  {
    name: "format",
    usage: "format",
    does: {
      "pull-request": "commits what a program can put right safely",
      submission: "makes the pull request anew on the list as it is now"
    }
  },
  {
    name: "refresh",
    usage: "refresh",
    does: { submission: "looks the paper up in the registries again" }
  },
  {
    name: "category",
    usage: "category NAME",
    does: { submission: "moves the paper to another category" }
  },
  {
    name: "key",
    usage: "key KEY",
    does: { submission: "gives the paper another citation key" }
  },
  {
    name: "abstract",
    usage: "abstract",
    does: { submission: "takes the abstract from a fenced block below the command" }
  }
];
function appliesTo(name, kind) {
  return COMMANDS.some((one) => one.name === name && one.does[kind] !== void 0);
}
function answerText(comment, text) {
  return `${markerLine(`answer-${comment}`)}

${text}`;
}
function helpText(kind, roleName, isSubmitter) {
  const rows = COMMANDS.flatMap(
    ({ name, usage, does: { [kind]: does } }) => does === void 0 ? [] : [
      `| \`/curate ${usage}\` | ${does} | ${mayUse(name, roleName, isSubmitter) ? "yes" : "no"} |`
    ]
  );
  return [
    ["| command | what it does | for you |", "| --- | --- | --- |", ...rows].join("\n"),
    "A command is the first line of a new comment, in small letters, with nothing else in it. A comment that is changed later does nothing."
  ].join("\n\n");
}
function unknownText({ word, suggestion }) {
  const hint = suggestion === void 0 ? "`/curate help` tells what I answer to." : `Did you mean \`/curate ${suggestion}\`?`;
  return word === "" ? "What shall I do? `/curate help` tells what I answer to." : `I do not know the command "${inertMarkdown(word)}". ${hint}`;
}
function unreadableCommandText({
  name,
  problem
}) {
  const usage = COMMANDS.find((one) => one.name === name)?.usage ?? name;
  switch (problem) {
    case "text-after":
      return name === "abstract" ? "The comment may hold the command and one fenced block, and nothing else, so I did nothing. Please write a new one." : `There is more in the comment than the command takes, so I did nothing. Please write \`/curate ${usage}\` in a comment of its own.`;
    case "no-argument":
      return name === "abstract" ? "There is no fenced block with the abstract. Please put the abstract below `/curate abstract`, between two lines of three backticks." : `The command lacks its ${name}. Please write \`/curate ${usage}\`.`;
    case "argument-too-long":
      return `The ${name} is too long. Nothing was changed.`;
    case "bad-key":
      return "This is no citation key: it takes letters, digits and `_ : . + / -`, and begins with a letter or digit. Nothing was changed.";
  }
}
function notAllowedText(name) {
  const access = mayUse(name, "triage", false) ? "write or triage access" : "write access";
  const opener = mayUse(name, "read", true) ? ", and for whoever opened this" : "";
  return `\`/curate ${name}\` is for people with ${access}${opener}. Nothing was changed.`;
}
function notHereText(name) {
  const where = appliesTo(name, "pull-request") ? "pull requests and submissions" : 'submissions: issues made with the form "Submit a paper", and their pull requests';
  return `\`/curate ${name}\` works on ${where}.`;
}
function tooManyText(most) {
  return `This is more than ${most} commands within 24 hours. I will answer again when the first of them is a day old.`;
}

// src/features/commands/parse-command.ts
var PLAIN = ["help", "recheck", "format", "refresh"];
var WITH_ARGUMENT = ["category", "key"];
var NAMES2 = [...PLAIN, ...WITH_ARGUMENT, "abstract"];
var LONGEST_COMMENT = 65536;
var LONGEST_ARGUMENT = 200;
var LONGEST_ABSTRACT = 2e4;
var LONGEST_WORD = 40;
function parseCommand(comment) {
  if (comment.length > LONGEST_COMMENT) return { kind: "none" };
  const [first = "", ...after] = comment.split(/\r\n|\n|\r/);
  if (first.trimEnd() !== "/curate" && !first.startsWith("/curate ")) return { kind: "none" };
  const said = first.slice("/curate".length).trim();
  const space = said.search(/\s/);
  const word = space < 0 ? said : said.slice(0, space);
  const argument = space < 0 ? "" : said.slice(space).trim();
  const name = NAMES2.find((known) => known === word);
  if (name === void 0) {
    const suggestion = didYouMean(word, NAMES2);
    return {
      kind: "unknown",
      word: word.slice(0, LONGEST_WORD),
      ...suggestion === void 0 ? {} : { suggestion }
    };
  }
  const read = readArguments(name, argument, after);
  return typeof read === "string" ? { kind: "unreadable", name, problem: read } : { kind: "command", command: read };
}
function readArguments(name, argument, after) {
  if (name === "abstract") return argument === "" ? readAbstract(after) : "text-after";
  if (after.some((line) => line.trim() !== "")) return "text-after";
  if (name !== "category" && name !== "key") return argument === "" ? { name } : "text-after";
  if (argument === "") return "no-argument";
  if (argument.length > LONGEST_ARGUMENT) return "argument-too-long";
  if (name === "key" && /\s/.test(argument)) return "text-after";
  if (name === "key" && !/^[\p{L}\p{N}][\p{L}\p{N}_:.+/-]*$/u.test(argument)) return "bad-key";
  return { name, value: argument };
}
function readAbstract(lines) {
  const start = lines.findIndex((line) => line.trim() !== "");
  const open = openedFence(lines[start] ?? "");
  if (open === void 0) return "no-argument";
  const inside = lines.slice(start + 1);
  const end = inside.findIndex((line) => closesFence(line, open));
  if (end < 0) return "no-argument";
  if (inside.slice(end + 1).some((line) => line.trim() !== "")) return "text-after";
  const value = inside.slice(0, end).join("\n").trim();
  if (value === "") return "no-argument";
  return value.length > LONGEST_ABSTRACT ? "argument-too-long" : { name: "abstract", value };
}

// src/features/commands/commands-today.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
function dayBefore({ createdAt }) {
  return new Date(Date.parse(createdAt) - DAY_MS).toISOString();
}
function commandsToday(comment, said) {
  const start = Date.parse(dayBefore(comment));
  const before = said.filter(
    ({ id, login, body, createdAt, edited }) => id < comment.id && login === comment.login && Date.parse(createdAt) >= start && (edited || parseCommand(body).kind !== "none")
  );
  return before.length + 1;
}

// src/features/commands/answer-command.ts
var MOST_COMMANDS = { writer: 100, other: 20 };
async function answerCommand(comment, thread, io) {
  const parsed = parseCommand(comment.body);
  if (parsed.kind === "none") return "none";
  const state = await thread.state();
  if (state === void 0) return "gone";
  if (state.reactions.has("+1")) return "before";
  const role = await thread.roleOf(comment.login);
  const most = WRITERS.has(role) ? MOST_COMMANDS.writer : MOST_COMMANDS.other;
  const count = commandsToday(comment, await thread.commentsSince(dayBefore(comment)));
  if (count > most + 1) return "too-many";
  if (!state.reactions.has("eyes")) await thread.react("eyes");
  const outcome = await (async () => {
    if (count > most) return { done: false, text: tooManyText(most) };
    if (parsed.kind === "unknown") return { done: false, text: unknownText(parsed) };
    if (parsed.kind === "unreadable") return { done: false, text: unreadableCommandText(parsed) };
    return perform(parsed.command, role, comment, await io.target(state));
  })();
  await say(thread, comment.id, outcome, state, io.wait);
  await conclude(thread, outcome.done ? "+1" : "confused", state);
  return outcome.done ? "done" : "not-done";
}
async function perform(command, role, { login }, { kind, submitter, perform: perform2 }) {
  const { name } = command;
  const isSubmitter = login === submitter;
  if (name === "help") return { done: true, text: helpText(kind, role, isSubmitter) };
  if (!appliesTo(name, kind)) return { done: false, text: notHereText(name) };
  if (!mayUse(name, role, isSubmitter)) return { done: false, text: notAllowedText(name) };
  try {
    return await perform2(command);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { done: false, text: inertMarkdown(error.message) };
  }
}
async function say(thread, comment, { text }, first, wait) {
  let state = first;
  for (let tries = 1; ; tries++) {
    const said = state?.comments.find(({ body: body2 }) => nameOfComment(body2) === `answer-${comment}`);
    const body = answerText(comment, text ?? "Done.");
    if (said === void 0 ? text === void 0 : sameText(said.body, body)) return;
    try {
      if (said === void 0) await thread.say(body);
      else await thread.sayAnew(said.id, body);
      return;
    } catch (error) {
      await afterLostAnswer(error, tries, wait);
      state = await thread.state();
    }
  }
}
async function conclude(thread, verdict, { reactions }) {
  const other = verdict === "+1" ? "confused" : "+1";
  if (reactions.has(other)) await thread.takeBack(other);
  if (!reactions.has(verdict)) await thread.react(verdict);
}

// src/features/commands/comment-event.ts
var Person = object({ login: string(), type: string() });
var Payload = object({
  action: string(),
  comment: object({
    id: pipe(number(), integer()),
    node_id: string(),
    body: nullish(string(), ""),
    created_at: pipe(string(), isoTimestamp()),
    // Somebody who left GitHub.
    user: nullish(Person)
  }),
  issue: object({
    number: pipe(number(), integer()),
    user: nullish(Person),
    body: nullish(string(), ""),
    labels: array(object({ name: string() }))
  })
});
function commentEvent(io) {
  const payload = readPayload(io, Payload);
  if (payload === void 0) {
    throw new InputError(
      `the payload of the event ${io.context.eventName} tells of no comment. Run the action from a workflow on GitHub.`
    );
  }
  const { action, comment, issue } = payload;
  if (action !== "created" || comment.user?.type !== "User") return void 0;
  return {
    nodeId: comment.node_id,
    comment: {
      id: comment.id,
      body: comment.body,
      login: comment.user.login,
      createdAt: comment.created_at,
      place: {
        number: issue.number,
        opener: issue.user?.login ?? "",
        labels: issue.labels.map(({ name }) => name),
        body: issue.body
      }
    }
  };
}

// src/features/commands/answer-comment.ts
var MOST_REQUESTS = 100;
var TOLD = {
  none: "The comment gives no command.",
  gone: "The comment is gone; there is nothing to answer.",
  before: "An earlier run answered this comment.",
  "too-many": "These are too many commands of one person within a day; they are not answered.",
  done: "The command is carried out.",
  "not-done": "The command is not carried out; the answer says why."
};
async function answerComment(io, inputs) {
  const event = commentEvent(io);
  if (event === void 0) {
    io.core.info("Only new comments of people are answered.");
    return;
  }
  try {
    io.core.info(TOLD[await answerOnGitHub(io, inputs, event)]);
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}
function answerOnGitHub(io, inputs, { comment, nodeId }) {
  const [owner = "", repo = ""] = io.context.repository.split("/");
  const { number: number2 } = comment.place;
  const place = { owner, repo, number: number2, comment: { id: comment.id, nodeId } };
  const thread = commandThread(gitHubOf(io, inputs), place);
  const limited = limitRequests(
    gitHubOf(io, inputs),
    MOST_REQUESTS,
    () => new InputError(
      `this takes more than ${MOST_REQUESTS} requests to GitHub, more than one command may take. Make the pull request smaller.`
    )
  );
  return answerCommand(comment, thread, {
    target: async (state) => {
      const { commandTarget } = await import("./features-commands-command-target.js");
      return commandTarget({ io, inputs, client: limited, thread }, comment, state);
    },
    wait: io.wait
  });
}
export {
  answerComment
};
