import type { Handlers } from "../../../src-core/contract/calls.ts";
import { callError } from "../../../src-core/contract/errors.ts";
import type { Host } from "../../../src-core/ports/host.ts";
import { err, ok } from "../../../src-core/result.ts";

export function linkHandlers(host: Host, isSourceUrl: (url: string) => boolean): Pick<Handlers, "link.open"> {
  return {
    async "link.open"({ url }) {
      if (!isSourceUrl(url)) return err(callError("link-refused"));
      try {
        await host.openExternal(url);
        return ok({});
      } catch {
        return err(callError("link-failed"));
      }
    },
  };
}
