import type { CallError } from "../../src-core/contract/errors.ts";
import { useWords } from "../words.ts";
import styles from "./Notice.module.css";

/** A failed call in the user's words: what happened, what was kept, what to do. */
export function ErrorNote({ error }: { error: CallError | undefined }) {
  const words = useWords();
  if (!error) return null;
  const say = (part: string) => words("errors", `${error.code}.${part}`, error.params);
  return (
    <div className={styles.error} role="alert">
      <strong>{say("title")}</strong>
      <p>
        {say("what")} {say("kept")} {say("next")}
      </p>
    </div>
  );
}
