import { createContext, type ReactNode, useContext, useMemo, useReducer } from "react";
import { emptyMailpiece, type Mailpiece } from "../../src-core/mailpiece/mailpiece.ts";

interface State {
  piece: Mailpiece;
  past: readonly Mailpiece[];
}

type Action =
  | { type: "edit"; change: Partial<Mailpiece> }
  | { type: "replace"; piece: Mailpiece }
  | { type: "undo" };

const longestPast = 50;

function reduce(state: State, action: Action): State {
  if (action.type === "undo") {
    const previous = state.past.at(-1);
    return previous ? { piece: previous, past: state.past.slice(0, -1) } : state;
  }
  if (action.type === "edit") return { ...state, piece: { ...state.piece, ...action.change } };
  return { piece: action.piece, past: [...state.past, state.piece].slice(-longestPast) };
}

interface PieceState {
  piece: Mailpiece;
  canUndo: boolean;
  /** Typing and choosing in the form; the browser's own undo covers typing. */
  edit(change: Partial<Mailpiece>): void;
  /** A change of the whole piece (example, option, start over) that Undo takes back. */
  replace(piece: Mailpiece): void;
  undo(): void;
}

const PieceContext = createContext<PieceState | undefined>(undefined);

/** The piece on the Check screen. It lives in memory only, above the screens, so that leaving Check loses nothing. */
export function PieceProvider({ children }: { children: ReactNode }) {
  const [{ piece, past }, dispatch] = useReducer(reduce, { piece: emptyMailpiece, past: [] });
  const actions = useMemo(
    () => ({
      edit: (change: Partial<Mailpiece>) => dispatch({ type: "edit", change }),
      replace: (next: Mailpiece) => dispatch({ type: "replace", piece: next }),
      undo: () => dispatch({ type: "undo" }),
    }),
    [],
  );
  const value = useMemo<PieceState>(
    () => ({ piece, canUndo: past.length > 0, ...actions }),
    [piece, past, actions],
  );
  return <PieceContext value={value}>{children}</PieceContext>;
}

export function usePiece(): PieceState {
  const state = useContext(PieceContext);
  if (!state) throw new Error("PieceProvider is missing");
  return state;
}
