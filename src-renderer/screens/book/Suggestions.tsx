import { useDeferredValue, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { TextFieldProps } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { shownName } from "../../../src-core/address-book/entries.ts";
import type { BookEntry } from "../../../src-core/address-book/types.ts";
import type { Assist } from "./assist.ts";
import styles from "./Book.module.css";
import { isSameAddress, restOf } from "./entry-words.ts";
import { useBook } from "./use-book.ts";

interface Props {
  label: string;
  /** What stands in the field. */
  text: string;
  isFocused: boolean;
  ownFirst: boolean;
  setAssist(assist: Assist): void;
  onPick(entry: BookEntry): void;
}

type KeyDown = NonNullable<TextFieldProps["onKeyDown"]>;

const most = 6;
const none: Assist = {};

/**
 * Addresses that match the first line of a field while it is typed. They stay out of the way: Enter makes a new line as
 * ever, until the down arrow has gone into the list; with the second line the list is gone.
 */
export function Suggestions({ label, text, isFocused, ownFirst, setAssist, onPick }: Props) {
  const { t } = useTranslation("book");
  const list = useId();
  const query = useDeferredValue(text);
  const isAsked = isFocused && query.trim().length > 1 && !query.includes("\n");
  const found = useBook({ query, limit: 50, when: isAsked });
  const [active, setActive] = useState(-1);
  /** The text for which Escape closed the list. */
  const [closedFor, setClosedFor] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every letter the person is typing again
  useEffect(() => setActive(-1), [text, isFocused]);
  const own = found.entries.filter(({ kind }) => kind === "own");
  const others = found.entries.filter(({ kind }) => kind !== "own");
  const entries = (ownFirst ? [...own, ...others] : [...others, ...own])
    .filter(({ address }) => !isSameAddress(address, text))
    .slice(0, most);
  const isShown = isAsked && entries.length > 0 && closedFor !== text;
  const optionId = (index: number) => `${list}-${index}`;

  const answerKey: KeyDown = (event) => {
    const picked = entries[active];
    const isTyping = event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey;
    if (!isTyping && event.key === "ArrowDown") setActive(Math.min(active + 1, entries.length - 1));
    else if (!isTyping && event.key === "ArrowUp" && active >= 0) setActive(active - 1);
    else if (event.key === "Escape") setClosedFor(text);
    else if (!isTyping && event.key === "Enter" && picked) onPick(picked);
    else {
      event.continuePropagation();
      return;
    }
    event.preventDefault();
  };
  const answer = useRef(answerKey);
  // Before the list is drawn, so that no key falls between the two.
  useLayoutEffect(() => {
    answer.current = answerKey;
  });
  const activeId = active >= 0 ? optionId(active) : undefined;
  useLayoutEffect(() => {
    if (!isShown) return;
    setAssist({
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-controls": list,
      ...(activeId === undefined ? {} : { "aria-activedescendant": activeId }),
      onKeyDown: (event) => answer.current(event),
    });
    return () => setAssist(none);
  }, [isShown, list, activeId, setAssist]);
  return (
    <>
      <span role="status" className="visually-hidden">
        {isShown ? t("pick.hint", { count: entries.length }) : ""}
      </span>
      {isShown ? (
        <div id={list} role="listbox" aria-label={label} className={styles.suggestions}>
          {entries.map((entry, index) => (
            // The field keeps the focus and answers the keys.
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: as said
            <div
              key={entry.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onPick(entry)}
            >
              <span>{shownName(entry)}</span>
              <span>{restOf(entry)}</span>
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}
