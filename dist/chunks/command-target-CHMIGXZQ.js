import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isSubmission,
  readBase,
  submissionApi,
  submitPaper
} from "./chunk-OKCZGC3G.js";
import {
  onPullRequest
} from "./chunk-XVP2YM4X.js";
import "./chunk-IWBTGK3F.js";
import "./chunk-4SQK73TS.js";
import {
  cliCommand,
  reviewOnGitHub
} from "./chunk-C6GW2ECC.js";
import {
  issueOfBranch
} from "./chunk-UDJLZ3QR.js";
import "./chunk-3A2X27J5.js";
import {
  nameOfComment
} from "./chunk-EHJ76LMA.js";
import "./chunk-YCMUSIZO.js";
import "./chunk-4DI25WS3.js";
import "./chunk-7RLIANW3.js";
import "./chunk-IH2KSYNH.js";
import "./chunk-6NLH3VYQ.js";
import "./chunk-GK2KU4YN.js";
import "./chunk-HEZGVYFP.js";
import "./chunk-BSGZP3GK.js";
import "./chunk-WSJ4AXPL.js";
import "./chunk-JVQ27K4Z.js";
import "./chunk-GXVRJ22A.js";
import "./chunk-UWFZG5AC.js";
import "./chunk-NMKLK3RI.js";
import "./chunk-4ZIUUYH4.js";
import "./chunk-5EBEZU4S.js";
import "./chunk-MJAYYVGK.js";
import "./chunk-HQ23YPPM.js";
import "./chunk-NRRYCKD6.js";
import "./chunk-XTSFYCME.js";
import "./chunk-AUKZ5TLW.js";
import "./chunk-GX2GDCFI.js";
import "./chunk-7ZPM5442.js";
import "./chunk-AT7SIG7K.js";
import "./chunk-HWRPNIHN.js";
import "./chunk-W7MFA5NE.js";
import "./chunk-3JRUNGTT.js";
import "./chunk-HQ4H4Z26.js";
import "./chunk-EHECQMOH.js";
import "./chunk-6734MGMT.js";
import {
  readCatalog
} from "./chunk-XZPYNHPK.js";
import "./chunk-BJRHIKOY.js";
import "./chunk-FKKWDRNF.js";
import "./chunk-4ON2O4K6.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-OEYTZQWG.js";
import "./chunk-JG676BRQ.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-Q356NVM3.js";
import "./chunk-VK6U37WL.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-QL44OG2J.js";
import "./chunk-6IR5NWCG.js";
import "./chunk-5GMRTKO4.js";
import "./chunk-4R4KWNRA.js";
import "./chunk-QBJWM47D.js";
import "./chunk-UY7ZQKO2.js";
import "./chunk-44B5UUDR.js";
import "./chunk-G4HRQ3BH.js";
import "./chunk-SNVRIEES.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";

// src/action/command-target.ts
async function commandTarget(means, { place }, { pull, comments }) {
  const { io, inputs, thread } = means;
  const tools = pullRequestTools(means, place.number);
  if (pull !== void 0) {
    const { branch } = pull;
    const ours = branch?.repository === io.context.repository ? branch : void 0;
    const issue = ours && issueOfBranch(ours.name);
    return issue === void 0 ? {
      kind: "pull-request",
      submitter: place.opener,
      perform: (command) => onPullRequest(command, pull, tools(inputs.autofix))
    } : submissionTarget(means, await thread.authorOf(issue), issue, {
      state: pull,
      // A commit beside its own would cut the pull request off from its issue.
      tools: tools(inputs.autofix === "commit" ? "suggest" : inputs.autofix)
    });
  }
  const isOne = isSubmission(place) || comments.some(({ body }) => nameOfComment(body) === "submission");
  return isOne ? submissionTarget(means, place.opener, place.number, void 0) : { kind: "other", submitter: place.opener, perform: async () => ({ done: false }) };
}
function pullRequestTools({ io, inputs, client, thread }, number) {
  return (usual) => ({
    review: (now, autofix = usual) => reviewOnGitHub(io, { ...inputs, autofix }, client, { number, ...now }),
    now: async () => (await thread.state())?.pull,
    command: cliCommand(io)
  });
}
async function submissionTarget({ io, inputs, client }, submitter, issue, pull) {
  const [owner = "", repo = ""] = io.context.repository.split("/");
  const api = submissionApi(client, { owner, repo });
  const { submissionDoor } = await import("./take-submissions-FJOVJ4OM.js");
  const { onSubmission } = await import("./on-submission-XT7OANQD.js");
  const { settings, jobIo } = submissionDoor(io, inputs);
  return {
    kind: "submission",
    submitter,
    perform: (command) => onSubmission(command, {
      issue,
      pull,
      catalog: async () => {
        const { base } = await api.state(issue);
        return readCatalog(await readBase(api, base.tip, settings.files));
      },
      submit: (change) => submitPaper(api, issue, settings, jobIo, change)
    })
  };
}
export {
  commandTarget
};
