import { memo, useCallback, useDeferredValue, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Mailpiece } from "../../../src-core/mailpiece/mailpiece.ts";
import type { OptionResult } from "../../../src-core/options/types.ts";
import { type FollowedPlan, useWishes } from "../../state/piece.tsx";
import { catchFocus } from "./plan/catch-focus.ts";
import { completeNeeds } from "./plan/complete-needs.ts";
import { NeedsEditor } from "./plan/NeedsEditor.tsx";
import styles from "./plan/Options.module.css";
import { OwnPlan } from "./plan/OwnPlan.tsx";
import { Plans } from "./plan/Plans.tsx";
import { useOwnAddresses } from "./plan/use-own-addresses.ts";
import { usePlanning } from "./plan/use-planning.ts";
import { usePrintPlan } from "./plan/use-print-plan.ts";

interface Props {
  piece: Mailpiece;
  /** The option opened. */
  open: string | undefined;
  setOpen(option: string | undefined): void;
  /** What the options do for the piece, for those who point at them. */
  onJudged(options: readonly OptionResult[]): void;
  /** Takes over a changed piece; `said` is what to say of it. */
  onApply(piece: Mailpiece, said: string, plan: FollowedPlan): void;
}

/** What the mailing must keep, the best plans for that, and every option to combine by hand. */
export const Options = memo(function Options(props: Props) {
  const { open, setOpen, onJudged } = props;
  // Typing goes first; what stands here follows when there is time.
  const piece = useDeferredValue(props.piece);
  const { t } = useTranslation("check");
  const onPrintPlan = usePrintPlan();
  const { needs, setNeeds, otherWays, setOtherWays, details, setDetails } = useWishes();
  const own = useOwnAddresses();
  const complete = useMemo(() => completeNeeds(needs), [needs]);
  const { judged, planned, isLate, hasFailed } = usePlanning({ piece, needs: complete, own, otherWays });
  useEffect(() => onJudged(judged ?? []), [judged, onJudged]);
  const { onApply } = props;
  const apply = useCallback(
    (changed: Mailpiece, said: string, plan: FollowedPlan) => {
      onApply(changed, said, plan);
      catchFocus(() => document.getElementById("options-title"));
    },
    [onApply],
  );
  return (
    <section className={styles.options} aria-labelledby="options-title">
      <div>
        <h2 id="options-title" tabIndex={-1}>
          {t("options.title")}
        </h2>
        <p className={styles.soft}>{t("options.subtitle")}</p>
      </div>
      <NeedsEditor needs={needs} onChange={setNeeds} />
      <Plans
        piece={piece}
        result={planned}
        needs={needs}
        own={own}
        otherWays={otherWays}
        details={details}
        isLate={isLate}
        hasFailed={hasFailed}
        setDetails={setDetails}
        onNeeds={setNeeds}
        onOtherWays={setOtherWays}
        onApply={apply}
        onPrintPlan={onPrintPlan}
      />
      {judged ? (
        <OwnPlan piece={piece} judged={judged} own={own} open={open} setOpen={setOpen} onApply={apply} />
      ) : null}
    </section>
  );
});
