import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/form-fields.ts
var SUBMISSION_LABEL = "submission";
var AGREEMENT = "The paper fits this list, and I have the right to submit this text.";
var FORM_FIELDS = [
  {
    id: "paper",
    label: "Paper",
    type: "textarea",
    description: "One paper: its DOI, arXiv id, PubMed id or ACL Anthology link, or its BibTeX entry. Its title, authors, year and abstract are looked up.",
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
    description: "Only if the list should show another text than the abstract of the paper.",
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
