/**
 * Common envelope, card and label sizes, outside dimensions in inches (length x height, length parallel to
 * the address). Source: postal-rules notes, table (c), as of 2024-2026, secondary; tolerances of 1-2 mm exist.
 */
export const envelopes = {
  "env-10": { name: "#10", lengthIn: 9.5, heightIn: 4.125 },
  "env-9": { name: "#9", lengthIn: 8.875, heightIn: 3.875 },
  "env-6-34": { name: "#6¾", lengthIn: 6.5, heightIn: 3.625 },
  "env-monarch": { name: "Monarch", lengthIn: 7.5, heightIn: 3.875 },
  "env-a2": { name: "A2", lengthIn: 5.75, heightIn: 4.375 },
  "env-a6": { name: "A6", lengthIn: 6.5, heightIn: 4.75 },
  "env-a7": { name: "A7", lengthIn: 7.25, heightIn: 5.25 },
  "env-6x9": { name: "6 × 9", lengthIn: 9, heightIn: 6 },
  "env-dl": { name: "DL", lengthIn: 8.66, heightIn: 4.33 },
  "env-9x12": { name: "9 × 12", lengthIn: 12, heightIn: 9 },
  "env-10x13": { name: "10 × 13", lengthIn: 13, heightIn: 10 },
  "env-c5": { name: "C5", lengthIn: 9.02, heightIn: 6.38 },
  "card-4x6": { name: "4 × 6", lengthIn: 6, heightIn: 4 },
  "label-4x6": { name: "4 × 6 label", lengthIn: 6, heightIn: 4 },
} as const satisfies Record<string, { name: string; lengthIn: number; heightIn: number }>;

export type EnvelopeId = keyof typeof envelopes;
export const envelopeIds = Object.keys(envelopes) as [EnvelopeId, ...EnvelopeId[]];
