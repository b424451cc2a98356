import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/form-fields.ts
var SUBMISSION_LABEL = "submission";
var AGREEMENT = "The paper fits the list, and I may hand in the text that I give here.";
var FORM_FIELDS = [
  {
    id: "paper",
    label: "Paper",
    type: "textarea",
    description: "One paper: its DOI, arXiv id, PubMed id or ACL Anthology link, or its BibTeX entry. Title, authors, year and abstract need not be given.",
    required: true
  },
  {
    id: "category",
    label: "Category",
    type: "dropdown",
    description: "Where the paper belongs in the list.",
    required: true
  },
  {
    id: "abstract",
    label: "Abstract",
    type: "textarea",
    description: "Only if you want another text than the paper\u2019s own abstract.",
    required: false
  },
  {
    id: "note",
    label: "Note to the maintainers",
    type: "textarea",
    description: "Anything they should know. It does not go into the list.",
    required: false
  },
  {
    id: "agreement",
    label: "Agreement",
    type: "checkboxes",
    description: "Please confirm.",
    required: true
  }
];

export {
  SUBMISSION_LABEL,
  AGREEMENT,
  FORM_FIELDS
};
