import { readFileSync } from "node:fs";
import type { Client } from "../../src-core/contract/client.ts";
import { csvOf, mailingOf, oldTag, pictureOf } from "./mailings.ts";
import { type LogState, type Operation, passphraseOf } from "./operations.ts";
import { attach, backUpNow, codeOf, importCsv, restore, takeAll } from "./support.ts";

export type Performed = { id?: string; recoveryCode?: string } | { code: string };

const codeOrOk = (code: string): Performed => (code === "ok" ? {} : { code });

/** Does one operation by way of the contract; resolves to what came back, or to the code that it was refused with. */
export async function perform(client: Client, state: LogState, op: Operation): Promise<Performed> {
  const id = "birth" in op ? (state.entries[op.birth]?.id ?? "") : "";
  switch (op.kind) {
    case "create": {
      const made = await client.call("vault.create", { passphrase: passphraseOf(state.passphrase) });
      return made.ok ? { recoveryCode: made.value.recoveryCode } : { code: made.error.code };
    }
    case "add": {
      const added = await client.call("log.add", mailingOf(op.birth, op.mark));
      return added.ok ? { id: added.value.id } : { code: added.error.code };
    }
    case "update": {
      const found = await client.call("log.get", { id });
      if (!found.ok) return { code: found.error.code };
      const { version } = found.value;
      return codeOrOk(
        await codeOf(client, "log.update", {
          ...mailingOf(op.birth, op.mark),
          ...{ id, expectedVersion: version },
        }),
      );
    }
    case "delete":
      return codeOrOk(await codeOf(client, "log.delete", { id }));
    case "restore":
      return codeOrOk(await codeOf(client, "log.restore", { id }));
    case "hold":
      return codeOrOk(await codeOf(client, "hold.set", { entryId: id, on: op.on, reason: "a letter" }));
    case "hold-matter":
      return codeOrOk(await codeOf(client, "hold.set", { matter: op.matter, on: op.on, reason: "a letter" }));
    case "attach":
      return attach(client, id, `${op.file}.png`, pictureOf(op.file, op.bytes));
    case "detach":
      return codeOrOk(
        await codeOf(client, "attachment.delete", { id: state.entries[op.birth]?.files[op.file] ?? "" }),
      );
    case "book": {
      const address = `Book ${op.mark}\n1 Elm St\nDenver CO 80012`;
      return codeOrOk(await codeOf(client, "book.save", { kind: "person", address }));
    }
    case "needs":
      return codeOrOk(
        await codeOf(client, "needs.save", { name: op.mark, needs: { needs: ["proof-mailed"] } }),
      );
    case "view":
      return codeOrOk(
        await codeOf(client, "view.save", { name: op.mark, filter: {}, sort: {}, columns: [] }),
      );
    case "rules":
      return codeOrOk(
        await codeOf(client, "retention.set", { rules: [{ scope: "tag", value: oldTag, days: 400 }] }),
      );
    case "expire":
      return codeOrOk(await codeOf(client, "retention.run", {}));
    case "backup":
      return codeOrOk(await backUpNow(client));
    case "import":
      return codeOrOk((await importCsv(client, csvOf(op.batch, op.rows))).code);
    case "merge":
      return codeOrOk((await restore(client, op.secret, readFileSync(op.path), "merge")).code);
    case "passphrase": {
      const current = passphraseOf(state.passphrase);
      const next = passphraseOf(op.to);
      return codeOrOk(await codeOf(client, "vault.changePassphrase", { current, next }));
    }
    case "recover": {
      const recovered = await client.call("vault.recover", {
        recoveryCode: state.recoveryCode ?? "",
        newPassphrase: passphraseOf(op.to),
      });
      return recovered.ok ? { recoveryCode: recovered.value.recoveryCode } : { code: recovered.error.code };
    }
    case "lock":
      return codeOrOk(await codeOf(client, "vault.lock", {}));
    case "salvage": {
      const passphrase = passphraseOf(state.passphrase);
      const begun = await client.call("vault.salvage", { passphrase });
      return codeOrOk(begun.ok ? (await takeAll(client, begun.value.streamId)).code : begun.error.code);
    }
  }
}
