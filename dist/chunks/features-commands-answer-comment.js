import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  commentEvent,
  readCommandState
} from "./features-commands-comment-event.js";
import {
  tryAgain
} from "./features-try-again.js";
import {
  gitHubOf,
  refusal
} from "./features-refused-by-github.js";
import "./github-api-failure.js";
import "./actions-github-lib-context.js";
import "./runner-read-payload.js";
import "./files-git-checkout.js";
import "./stand-in-actions-http-client.js";
import {
  keepComment
} from "./github-keep-comment.js";
import {
  markerLine
} from "./github-marker.js";
import {
  codeSpan,
  messageMarkdown
} from "./report-markdown-text.js";
import "./network-proxy-problem.js";
import "./valibot-dist-index.js";
import {
  closesFence,
  openedFence
} from "./text-fence.js";
import "./files-read-source.js";
import "./text-range.js";
import {
  InputError,
  orElse
} from "./files-input-error.js";
import "./text-count-while.js";
import "./text-hidden-characters.js";
import {
  withoutTail
} from "./text-without-tail.js";
import {
  didYouMean
} from "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  compact
} from "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/features/commands/commands.ts
var HELP = "lists the commands";
var COMMANDS = {
  help: {
    usage: "help",
    takes: "nothing",
    also: ["everyone"],
    does: { "pull-request": HELP, submission: HELP, other: HELP }
  },
  recheck: {
    usage: "recheck",
    takes: "nothing",
    also: ["triage", "submitter"],
    does: {
      "pull-request": "reviews the newest commit again",
      submission: "checks the submission again; in its pull request, reviews that"
    }
  },
  format: {
    usage: "format",
    takes: "nothing",
    also: [],
    does: {
      "pull-request": "commits the safe fixes",
      submission: "updates the pull request to the list as it is now"
    }
  },
  complete: {
    usage: "complete",
    takes: "nothing",
    also: ["submitter"],
    does: {
      "pull-request": "looks up what the papers lack (key, abstract, DOI, bib entry) and commits it"
    }
  },
  refresh: {
    usage: "refresh",
    takes: "nothing",
    also: ["submitter"],
    does: { submission: "looks the paper up in the registries again" }
  },
  category: {
    usage: "category NAME",
    takes: "text",
    also: ["submitter"],
    does: { submission: "moves the paper to another category" }
  },
  key: {
    usage: "key KEY",
    takes: "text",
    also: [],
    does: { submission: "changes the citation key of the paper" }
  },
  abstract: {
    usage: "abstract",
    takes: "block",
    also: [],
    does: { submission: "replaces the abstract by the fenced block below the command" }
  }
};
var COMMAND_NAMES = Object.keys(COMMANDS);
function described(name) {
  return COMMANDS[name];
}
function appliesTo(name, kind) {
  return described(name).does[kind] !== void 0;
}
var WRITERS = /* @__PURE__ */ new Set(["admin", "maintain", "write"]);
function mayUse(name, roleName, isSubmitter) {
  const { also } = described(name);
  return WRITERS.has(roleName) || also.includes("everyone") || also.includes("triage") && roleName === "triage" || also.includes("submitter") && isSubmitter;
}

// src/features/commands/answer-texts.ts
function answerText(comment, texts) {
  return `${markerLine(`answer-${comment}`)}

${texts.join("\n\n")}`;
}
function helpText(kind, roleName, isSubmitter) {
  const rows = COMMAND_NAMES.flatMap((name) => {
    const { usage, does } = described(name);
    const isAllowed = mayUse(name, roleName, isSubmitter) ? "yes" : "no";
    return does[kind] === void 0 ? [] : [`| \`/curate ${usage}\` | ${does[kind]} | ${isAllowed} |`];
  });
  return [
    ["| command | what it does | for you |", "| --- | --- | --- |", ...rows].join("\n"),
    "Begin a new comment with a command. Several commands, each on its own line, are run in order. Editing a comment runs nothing."
  ].join("\n\n");
}
function unknownText({ word, suggestion }) {
  const help = "`/curate help` lists the commands.";
  if (word === "") return `No command given. ${help}`;
  const hint = suggestion === void 0 ? help : `Did you mean \`/curate ${suggestion}\`?`;
  return `${codeSpan(word)} is not a command. ${hint}`;
}
function unreadableText({
  name,
  problem
}) {
  const { usage, takes } = described(name);
  switch (problem) {
    case "extra-text":
      if (takes === "block")
        return "The abstract cannot be on the line of the command, so nothing was done. Put it below `/curate abstract`, between two lines of three backticks.";
      return `\`/curate ${usage}\` takes nothing else on its line, so nothing was done. Put other text below it.`;
    case "no-argument":
      return takes === "block" ? "The abstract is missing. Put it below `/curate abstract`, between two lines of three backticks." : `The ${name} is missing: \`/curate ${usage}\`.`;
    case "argument-too-long":
      return `The ${name} is too long. Nothing was changed.`;
    case "bad-key":
      return "This is not a citation key: use letters, digits and `_ : . + / -`, and begin with a letter or digit. Nothing was changed.";
  }
}
function notAllowedText(name) {
  const { also } = described(name);
  const access = also.includes("triage") ? "write or triage access" : "write access";
  const opener = also.includes("submitter") ? " and for the person who opened this" : "";
  return `\`/curate ${name}\` is for people with ${access}${opener}. Nothing was changed.`;
}
function notHereText(name) {
  const where = !appliesTo(name, "submission") ? "only on pull requests that a person opened" : appliesTo(name, "pull-request") ? "on pull requests and submissions" : 'only on submissions: issues made with the form "Submit a paper", and their pull requests';
  return `\`/curate ${name}\` works ${where}.`;
}
function tooManyText(most) {
  return `At most ${most} commands are answered within 24 hours. The next ones are answered when the first are a day old.`;
}

// src/features/commands/parse-commands.ts
var LONGEST_COMMENT = 65536;
var MOST_COMMANDS = 10;
var LONGEST_ARGUMENT = 200;
var LONGEST_ABSTRACT = 2e4;
var LONGEST_WORD = 40;
var COURTESY = /^(?:please|pls|thanks|thank you|thx)$/i;
function parseCommands(comment) {
  if (comment.length > LONGEST_COMMENT) return [];
  const lines = comment.split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== "");
  if (first === void 0 || !isCommand(first)) return [];
  const found = [];
  let fence;
  for (const [at, line] of lines.entries()) {
    if (fence !== void 0) {
      if (closesFence(line, fence)) fence = void 0;
    } else if (isCommand(line) && found.length < MOST_COMMANDS) {
      found.push(parseLine(line, lines.slice(at + 1)));
    } else fence = openedFence(line);
  }
  return found;
}
function isCommand(line) {
  return /^\/curate(?:\s|[.!]?$)/i.test(line);
}
function parseLine(line, after) {
  const command = withoutStop(line.slice("/curate".length).trim());
  const [word = ""] = command.split(/\s/, 1);
  const argument = command.slice(word.length).trim();
  const wanted = withoutStop(word).toLowerCase();
  const name = COMMAND_NAMES.find((known) => known === wanted);
  if (name === void 0) {
    const suggestion = didYouMean(wanted, COMMAND_NAMES);
    return compact({ kind: "unknown", word: word.slice(0, LONGEST_WORD), suggestion });
  }
  const value = readArgument(name, COURTESY.test(argument) ? "" : argument, after);
  return typeof value === "string" ? { kind: "command", command: { name, value } } : { kind: "unreadable", name, ...value };
}
function withoutStop(text) {
  return withoutTail(text, /[.!,;:]/).trimEnd();
}
function readArgument(name, argument, after) {
  const { takes } = described(name);
  if (takes !== "text") {
    if (argument !== "") return { problem: "extra-text" };
    return takes === "nothing" ? "" : readBlock(after);
  }
  if (argument === "") return { problem: "no-argument" };
  if (argument.length > LONGEST_ARGUMENT) return { problem: "argument-too-long" };
  if (name !== "key") return argument;
  const key = /^`(.*)`$/.exec(argument)?.[1] ?? argument;
  if (/\s/.test(key)) return { problem: "extra-text" };
  return /^[\p{L}\p{N}][\p{L}\p{N}_:.+/-]*$/u.test(key) ? key : { problem: "bad-key" };
}
function readBlock(lines) {
  const start = lines.findIndex((line) => line.trim() !== "");
  const open = openedFence(lines[start] ?? "");
  if (open === void 0) return { problem: "no-argument" };
  const inside = lines.slice(start + 1);
  const end = inside.findIndex((line) => closesFence(line, open));
  const value = inside.slice(0, Math.max(0, end)).join("\n").trim();
  if (value === "") return { problem: "no-argument" };
  return value.length > LONGEST_ABSTRACT ? { problem: "argument-too-long" } : value;
}
var DAY_MS = 24 * 60 * 60 * 1e3;
function dayBefore({ createdAt }) {
  return new Date(Date.parse(createdAt) - DAY_MS).toISOString();
}
function commandsBefore(comment, comments) {
  const start = Date.parse(dayBefore(comment));
  let count = 0;
  for (const { id, login, body, createdAt, edited } of comments) {
    if (id >= comment.id || login !== comment.login || Date.parse(createdAt) < start) continue;
    count += Math.max(edited ? 1 : 0, parseCommands(body).length);
  }
  return count;
}

// src/features/commands/answer-comment.ts
var WRITERS_FACTOR = 5;
var MOST_REQUESTS = 200;
var ENDS = {
  none: "The comment gives no command.",
  gone: "The comment is deleted; there is nothing to answer.",
  before: "An earlier run answered this comment.",
  "too-many": "The author reached the limit of commands within 24 hours; nothing is answered.",
  done: "The commands are done.",
  "not-done": "A command is not done; the answer says why."
};
async function answerComment(io, inputs) {
  const comment = commentEvent(io);
  if (comment === void 0) {
    io.core.info("Only new comments of people are answered.");
    return;
  }
  try {
    io.core.info(ENDS[await answerCommands(io, inputs, comment)]);
  } catch (error) {
    throw refusal(error, '"contents: write", "issues: write" and "pull-requests: write"');
  }
}
async function answerCommands(io, inputs, comment) {
  const commands = parseCommands(comment.body);
  if (commands.length === 0) return "none";
  const github = gitHubOf(io, inputs);
  const state = await readCommandState(github, comment);
  if (state === void 0) return "gone";
  if (state.reactions.has("+1")) return "before";
  const role = await github.roleOf(comment.login);
  const most = inputs.commandsPerDay * (WRITERS.has(role) ? WRITERS_FACTOR : 1);
  const before = commandsBefore(comment, await github.commentsSince(dayBefore(comment)));
  if (before > most) return "too-many";
  if (!state.reactions.has("eyes")) await github.react(comment.id, "eyes");
  const outcomes = [];
  let target;
  for (const command of commands.slice(0, most - before)) {
    if (command.kind === "command") target ??= await targetOf(io, inputs, comment, state);
    outcomes.push(await outcomeOf(command, role, comment, target));
  }
  if (before + commands.length > most) outcomes.push({ done: false, text: tooManyText(most) });
  const done = outcomes.every((outcome) => outcome.done);
  const texts = textsOf(commands, outcomes);
  await writeAnswer(github, comment, { texts, state }, io.wait);
  await conclude(github, comment, done ? "+1" : "confused", state);
  return done ? "done" : "not-done";
}
async function targetOf(io, inputs, comment, state) {
  const tooMany = () => new InputError(
    `this takes more than ${MOST_REQUESTS} requests to GitHub, more than one comment may take. Make the pull request smaller.`
  );
  const github = gitHubOf(io, inputs, { most: MOST_REQUESTS, tooMany });
  const { commandTarget } = await import("./features-commands-command-target.js");
  return commandTarget({ io, inputs, github, comment }, state);
}
function textsOf(commands, outcomes) {
  if (commands.length === 1 || outcomes.every(({ text }) => text === void 0)) {
    return outcomes.flatMap(({ text }) => text ?? []);
  }
  return outcomes.map(({ text = "done." }, at) => {
    const command = commands[at];
    const name = command?.kind === "command" ? command.command.name : void 0;
    const gap = text.includes("\n") ? "\n\n" : " ";
    return name === void 0 ? text : `\`/curate ${name}\`:${gap}${text}`;
  });
}
async function outcomeOf(parsed, role, { login }, target) {
  if (parsed.kind === "unknown") return { done: false, text: unknownText(parsed) };
  if (parsed.kind === "unreadable") return { done: false, text: unreadableText(parsed) };
  if (target === void 0) return { done: false };
  const { command } = parsed;
  const { name } = command;
  const { kind, submitter, perform } = target;
  const isSubmitter = login === submitter;
  if (name === "help") return { done: true, text: helpText(kind, role, isSubmitter) };
  if (!appliesTo(name, kind)) return { done: false, text: notHereText(name) };
  if (!mayUse(name, role, isSubmitter)) return { done: false, text: notAllowedText(name) };
  return orElse(
    () => perform(command),
    ({ message }) => ({
      done: false,
      text: messageMarkdown(message.charAt(0).toUpperCase() + message.slice(1))
    })
  );
}
async function writeAnswer(github, comment, { texts, state: first }, wait) {
  const { id, place } = comment;
  const body = answerText(id, texts.length === 0 ? ["Done."] : texts);
  const isNeeded = texts.length > 0;
  await tryAgain(wait, async (before) => {
    const state = before === 0 ? first : await readCommandState(github, comment);
    const where = { number: place.number, own: state?.comments ?? [] };
    await keepComment(github, where, body, { isNeeded });
  });
}
async function conclude(github, { id }, verdict, { reactions }) {
  const other = verdict === "+1" ? "confused" : "+1";
  if (reactions.has(other)) await github.removeReaction(id, other);
  if (!reactions.has(verdict)) await github.react(id, verdict);
}
export {
  answerComment
};
