import { createHash } from "node:crypto";

/**
 * The one style element that React Aria writes into the page (its `usePress`): it stops a double tap from zooming.
 * The policy allows this text and no other, so styles stay as strict as scripts. `headers.test.ts` compares it with
 * the installed React Aria. (A second one is written on iOS only, where Plainview does not run.)
 */
export const reactAriaStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;

/** The Content-Security-Policy of the page, in both hosts. React sets style attributes through the DOM, which it allows. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${createHash("sha256").update(reactAriaStyle).digest("base64")}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // A PDF that the page made itself and holds in memory, for the browser's print window. It inherits this policy.
  "frame-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Everything off, but for full screen (presenter view) and copying to the clipboard, and these only for the page itself. */
const permissionsPolicy = [
  ...[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "sync-xhr",
    "usb",
    "window-management",
    "xr-spatial-tracking",
  ].map((feature) => `${feature}=()`),
  "clipboard-write=(self)",
  "fullscreen=(self)",
].join(", ");

/** Sent with every answer, refusals included. There is no CORS header anywhere: no other origin may read anything. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": contentSecurityPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": permissionsPolicy,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};
