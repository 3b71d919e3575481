/**
 * The part of better-sqlite3 (with ciphers) that the log uses. The package ships types, but its `exports` do not
 * offer them; and these give `unknown` for what is read, where theirs let it pass unchecked.
 */
declare module "better-sqlite3" {
  namespace Database {
    interface Statement {
      run(...params: unknown[]): { changes: number; lastInsertRowid: number | bigint };
      get(...params: unknown[]): unknown;
      all(...params: unknown[]): unknown[];
      /** Results are the first column only. */
      pluck(): this;
    }
    interface Transaction<Result> {
      (): Result;
      /** Takes the write lock at the start. */
      immediate(): Result;
    }
    interface Options {
      readonly?: boolean;
      fileMustExist?: boolean;
      /** Milliseconds to wait for another program's lock. */
      timeout?: number;
    }
    interface Database {
      readonly name: string;
      readonly memory: boolean;
      readonly open: boolean;
      readonly inTransaction: boolean;
      prepare(sql: string): Statement;
      transaction<Result>(body: () => Result): Transaction<Result>;
      exec(sql: string): this;
      pragma(sql: string, options?: { simple?: boolean }): unknown;
      key(key: Uint8Array): number;
      close(): this;
    }
  }
  const Database: { new (path: string, options?: Database.Options): Database.Database };
  export default Database;
}
