export type FactId = string;
