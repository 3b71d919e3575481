import app from "./en/app.json" with { type: "json" };
import check from "./en/check.json" with { type: "json" };
import identifiers from "./en/identifiers.json" with { type: "json" };
import observers from "./en/observers.json" with { type: "json" };
import rules from "./en/rules.json" with { type: "json" };

/** The texts of the first page in this language, by namespace; the others come with the parts that show them. */
export const en = {
  app,
  check,
  identifiers,
  observers,
  rules,
};
