import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isSubmission,
  readBase,
  submissionApi,
  submitPaper
} from "./chunk-U5TN4QPL.js";
import {
  onPullRequest
} from "./chunk-XVP2YM4X.js";
import "./chunk-IWBTGK3F.js";
import "./chunk-4SQK73TS.js";
import {
  cliCommand,
  reviewOnGitHub
} from "./chunk-P732DGSA.js";
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
import "./chunk-AWTGXRUT.js";
import "./chunk-6NLH3VYQ.js";
import "./chunk-NMUYCAWM.js";
import "./chunk-HEZGVYFP.js";
import "./chunk-BSGZP3GK.js";
import "./chunk-WSJ4AXPL.js";
import "./chunk-KJUKE5SF.js";
import "./chunk-GXVRJ22A.js";
import "./chunk-C2XVWMTW.js";
import "./chunk-NMKLK3RI.js";
import "./chunk-4ZIUUYH4.js";
import "./chunk-XV5S4MZW.js";
import "./chunk-SEA263RG.js";
import "./chunk-PNYSGZRA.js";
import "./chunk-SA7NCH73.js";
import "./chunk-DOJVWRVO.js";
import "./chunk-AUKZ5TLW.js";
import "./chunk-GX2GDCFI.js";
import "./chunk-7ZPM5442.js";
import "./chunk-AT7SIG7K.js";
import "./chunk-HWRPNIHN.js";
import "./chunk-W7MFA5NE.js";
import "./chunk-54J3RCPE.js";
import "./chunk-AYP6D75N.js";
import "./chunk-M2ZGKKB4.js";
import "./chunk-42VJMGPD.js";
import {
  readCatalog
} from "./chunk-GVTU3C7C.js";
import "./chunk-FKKWDRNF.js";
import "./chunk-F2CBLZI6.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-53YAOJBL.js";
import "./chunk-JG676BRQ.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-Q356NVM3.js";
import "./chunk-VK6U37WL.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-QL44OG2J.js";
import "./chunk-UBHTITPC.js";
import "./chunk-3TWPMZBJ.js";
import "./chunk-LBKKHOVM.js";
import "./chunk-2ZEL4NA6.js";
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
  const { submissionDoor } = await import("./take-submissions-WQPGSA3C.js");
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
