import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  refuseHeadCheckout
} from "./chunk-ATZ2XMA7.js";
import {
  reviewOnGitHub,
  sayWhetherPosted
} from "./chunk-ACDCCUA4.js";
import "./chunk-XZF43FW2.js";
import "./chunk-L76S5SZU.js";
import "./chunk-YCMUSIZO.js";
import "./chunk-4DI25WS3.js";
import {
  refusal,
  refusedByGitHub,
  reportChange
} from "./chunk-4SPS2JLA.js";
import "./chunk-XZ3VJRNY.js";
import "./chunk-VQKV3ZUX.js";
import "./chunk-ILRNXNQD.js";
import {
  gitHubOf
} from "./chunk-5S2XCX3O.js";
import {
  pullRequestEvent
} from "./chunk-O4Q6L2YV.js";
import "./chunk-XA3IN5KT.js";
import "./chunk-AK3D5AJS.js";
import {
  isApiError
} from "./chunk-3S3ZQROJ.js";
import "./chunk-IRQ7LCRK.js";
import "./chunk-W5XO7L4R.js";
import "./chunk-RCNL5C57.js";
import "./chunk-BSGZP3GK.js";
import "./chunk-IPDWKCMD.js";
import "./chunk-WSJ4AXPL.js";
import "./chunk-FWXN2OKZ.js";
import "./chunk-GX2GDCFI.js";
import "./chunk-7ZPM5442.js";
import "./chunk-AT7SIG7K.js";
import "./chunk-HWRPNIHN.js";
import "./chunk-W7MFA5NE.js";
import "./chunk-LFUIHTPU.js";
import "./chunk-NX6ACAAQ.js";
import "./chunk-KQKPFNV6.js";
import "./chunk-TPTPDGUM.js";
import "./chunk-QRVUO353.js";
import "./chunk-BJRHIKOY.js";
import "./chunk-FKKWDRNF.js";
import "./chunk-AMXUSSLB.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-SVPFBKCM.js";
import "./chunk-JG676BRQ.js";
import "./chunk-BNJXJOSR.js";
import "./chunk-KTBZLL2W.js";
import "./chunk-LZXM4KDW.js";
import "./chunk-Q356NVM3.js";
import "./chunk-VK6U37WL.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-QL44OG2J.js";
import "./chunk-XLBUIFJQ.js";
import "./chunk-SRMTCJOW.js";
import "./chunk-77CAF73M.js";
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
    review = await reviewOnGitHub(io, inputs, gitHubOf(io, inputs), event);
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
