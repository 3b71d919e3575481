import { createContext, type ReactNode, useContext, useMemo, useReducer, useState } from "react";
import type { LogEntry } from "../../src-core/log/types.ts";
import { emptyMailpiece, type Mailpiece } from "../../src-core/mailpiece/mailpiece.ts";
import { type Needs, needsSchema } from "../../src-core/needs/types.ts";
import type { Details } from "../../src-core/options/types.ts";

/** What the log records of the options that a piece was changed by. */
export type FollowedPlan = NonNullable<LogEntry["plan"]>;

interface Step {
  piece: Mailpiece;
  /** Options applied to it so far; null for none. */
  followed: FollowedPlan | null;
}

interface State extends Step {
  past: readonly Step[];
}

type Action =
  | { type: "edit"; change: Partial<Mailpiece> }
  | { type: "replace"; piece: Mailpiece; isOther: boolean }
  | { type: "apply"; piece: Mailpiece; plan: FollowedPlan }
  | { type: "undo" };

const longestPast = 50;

function reduce(state: State, action: Action): State {
  if (action.type === "undo") {
    const previous = state.past.at(-1);
    return previous ? { ...previous, past: state.past.slice(0, -1) } : state;
  }
  if (action.type === "edit") return { ...state, piece: { ...state.piece, ...action.change } };
  const { piece, followed } = state;
  return {
    piece: action.piece,
    followed: action.type === "apply" ? joined(followed, action.plan) : action.isOther ? null : followed,
    past: [...state.past, { piece, followed }].slice(-longestPast),
  };
}

/** Both, one after the other; what the later one was chosen for counts. */
function joined(before: FollowedPlan | null, plan: FollowedPlan): FollowedPlan {
  return { ...plan, options: [...new Set([...(before?.options ?? []), ...plan.options])] };
}

interface PieceState {
  piece: Mailpiece;
  followed: FollowedPlan | null;
  canUndo: boolean;
  /** Typing and choosing in the form; the browser's own undo covers typing. */
  edit(change: Partial<Mailpiece>): void;
  /** A change of the whole piece that Undo takes back. `isOther`: it is another piece, as an example is. */
  replace(piece: Mailpiece, isOther?: boolean): void;
  /** The piece as options have changed it; Undo takes that back too. */
  apply(piece: Mailpiece, plan: FollowedPlan): void;
  undo(): void;
}

/** What the sender needs of the mailing, and the changes that they picked but did not apply yet. */
interface WishesState {
  needs: Needs;
  setNeeds(needs: Needs): void;
  /** Plans may also say to bring the piece, or have somebody else mail it. */
  otherWays: boolean;
  setOtherWays(otherWays: boolean): void;
  /** Ids of options ticked for a plan of one's own. */
  ticked: readonly string[];
  setTicked(options: readonly string[]): void;
  /** What was typed where an option asks; the same answer serves every option that asks for it. */
  details: Details;
  setDetails(change: (details: Details) => Details): void;
  /** By option, the id of the own address to use with it. */
  ownPicks: Readonly<Record<string, string | undefined>>;
  setOwnPick(option: string, own: string | undefined): void;
}

const PieceContext = createContext<PieceState | undefined>(undefined);
const WishesContext = createContext<WishesState | undefined>(undefined);

/** The piece on the Check screen. It lives in memory only, above the screens, so that leaving Check loses nothing. */
export function PieceProvider({ children }: { children: ReactNode }) {
  const [{ piece, followed, past }, dispatch] = useReducer(reduce, {
    piece: emptyMailpiece,
    followed: null,
    past: [],
  });
  const actions = useMemo(
    () => ({
      edit: (change: Partial<Mailpiece>) => dispatch({ type: "edit", change }),
      replace: (next: Mailpiece, isOther = false) => dispatch({ type: "replace", piece: next, isOther }),
      apply: (next: Mailpiece, plan: FollowedPlan) => dispatch({ type: "apply", piece: next, plan }),
      undo: () => dispatch({ type: "undo" }),
    }),
    [],
  );
  const value = useMemo<PieceState>(
    () => ({ piece, followed, canUndo: past.length > 0, ...actions }),
    [piece, followed, past, actions],
  );
  const [needs, setNeeds] = useState<Needs>(() => needsSchema.parse({}));
  const [otherWays, setOtherWays] = useState(false);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [details, setDetails] = useState<Details>({});
  const [ownPicks, setOwnPicks] = useState<WishesState["ownPicks"]>({});
  const wishes = useMemo<WishesState>(
    () => ({
      needs,
      setNeeds,
      otherWays,
      setOtherWays,
      ticked,
      setTicked,
      details,
      setDetails,
      ownPicks,
      setOwnPick: (option, own) => setOwnPicks((before) => ({ ...before, [option]: own })),
    }),
    [needs, otherWays, ticked, details, ownPicks],
  );
  return (
    <PieceContext value={value}>
      <WishesContext value={wishes}>{children}</WishesContext>
    </PieceContext>
  );
}

export function usePiece(): PieceState {
  const state = useContext(PieceContext);
  if (!state) throw new Error("PieceProvider is missing");
  return state;
}

export function useWishes(): WishesState {
  const state = useContext(WishesContext);
  if (!state) throw new Error("PieceProvider is missing");
  return state;
}
