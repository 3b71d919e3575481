import app from "./es/app.json" with { type: "json" };
import check from "./es/check.json" with { type: "json" };
import identifiers from "./es/identifiers.json" with { type: "json" };
import observers from "./es/observers.json" with { type: "json" };
import rules from "./es/rules.json" with { type: "json" };

/** The texts of the first page in this language, by namespace; the others come with the parts that show them. */
export const es = {
  app,
  check,
  identifiers,
  observers,
  rules,
};
