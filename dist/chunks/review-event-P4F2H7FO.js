import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  refuseHeadCheckout,
  spareSubmissions
} from "./chunk-L2PX75TI.js";
import {
  reviewOnGitHub,
  sayWhetherPosted
} from "./chunk-P732DGSA.js";
import "./chunk-UDJLZ3QR.js";
import "./chunk-3A2X27J5.js";
import "./chunk-EHJ76LMA.js";
import "./chunk-YCMUSIZO.js";
import "./chunk-4DI25WS3.js";
import {
  refusal,
  refusedByGitHub,
  reportChange
} from "./chunk-GSEVHN3H.js";
import "./chunk-7RLIANW3.js";
import "./chunk-AWTGXRUT.js";
import "./chunk-6NLH3VYQ.js";
import {
  gitHubOf
} from "./chunk-UQN4H2K5.js";
import {
  pullRequestEvent
} from "./chunk-YGNGNNQC.js";
import "./chunk-NMUYCAWM.js";
import "./chunk-AK3D5AJS.js";
import {
  isApiError
} from "./chunk-HEZGVYFP.js";
import "./chunk-IRQ7LCRK.js";
import "./chunk-W5XO7L4R.js";
import "./chunk-RCNL5C57.js";
import "./chunk-BSGZP3GK.js";
import "./chunk-YDOHHDMZ.js";
import "./chunk-WSJ4AXPL.js";
import "./chunk-FWXN2OKZ.js";
import "./chunk-GX2GDCFI.js";
import "./chunk-7ZPM5442.js";
import "./chunk-AT7SIG7K.js";
import "./chunk-HWRPNIHN.js";
import "./chunk-W7MFA5NE.js";
import "./chunk-54J3RCPE.js";
import "./chunk-AYP6D75N.js";
import "./chunk-M2ZGKKB4.js";
import "./chunk-42VJMGPD.js";
import "./chunk-GVTU3C7C.js";
import "./chunk-FKKWDRNF.js";
import "./chunk-F2CBLZI6.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-53YAOJBL.js";
import "./chunk-JG676BRQ.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import "./chunk-QZBEC56D.js";
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

// src/action/review-event.ts
async function reviewEvent(io, inputs) {
  const event = pullRequestEvent(io);
  const trusted = io.context.eventName === "pull_request_target";
  if (trusted) refuseHeadCheckout(io, [event.head, event.merge]);
  if (!event.open) {
    io.core.info("The pull request is closed; there is nothing to review.");
    return;
  }
  let review;
  try {
    const spared = spareSubmissions(inputs, event.branch, io.context.repository);
    review = await reviewOnGitHub(io, spared, gitHubOf(io, inputs), event);
  } catch (error) {
    const needs = '"contents: read" and "pull-requests: write"';
    if (trusted && isApiError(error)) throw refusal(error, needs);
    await refusedByGitHub(io, inputs, error, needs);
    return;
  }
  sayWhetherPosted(io, review);
  await reportChange(io, inputs, "pull request", review.checked);
}
export {
  reviewEvent
};
