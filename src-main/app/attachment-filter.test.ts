import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AttachmentFilter } from "../../src-core/log/attachment-filter.ts";
import { JpegFilter } from "../../src-core/log/attachment-jpeg.ts";
import { AttachmentError } from "../../src-core/log/attachment-parts.ts";
import { chunkOf, PngFilter } from "../../src-core/log/attachment-png.ts";
import { exif, jpeg, otherSegment, png, text, tiff } from "../packet/files.test-helper.ts";

/** What is kept of a file that comes in parts of so many bytes, or the code it is refused with. */
function filtered(file: Uint8Array, partBytes = 7) {
  const filter = new AttachmentFilter();
  const kept: Uint8Array[] = [];
  try {
    for (let at = 0; at < file.length; at += partBytes)
      kept.push(...filter.push(file.slice(at, at + partBytes)).kept);
    const { type, isCleaned } = filter.end();
    return { type, isCleaned, bytes: Buffer.concat(kept) };
  } catch (error) {
    if (error instanceof AttachmentError) return error.code;
    throw error;
  }
}

function keptOf(file: Uint8Array, partBytes?: number) {
  const result = filtered(file, partBytes);
  if (typeof result === "string") throw new Error(result);
  return result;
}

const place = "39.7392 N 104.9903 W";
const hasPlace = (bytes: Uint8Array) => Buffer.from(bytes).includes(place);

describe("a JPEG", () => {
  it("loses place, words, thumbnails and what follows it, and keeps every byte of the picture", () => {
    const loud = jpeg({
      extra: [
        ...exif(1, place),
        ...otherSegment(0xe1, ...text(`http://ns.adobe.com/xap/1.0/\0${place}`)),
        ...otherSegment(0xe2, ...text(`ICC_PROFILE\0${place}`)),
        ...otherSegment(0xed, ...text(`Photoshop 3.0\0${place}`)),
        ...otherSegment(0xfe, ...text(place)),
        ...otherSegment(0xe0, ...text(`JFXX\0${place}`)),
      ],
      after: text(`a film with sound ${place}`),
    });
    expect(hasPlace(loud)).toBe(true);
    const { type, isCleaned, bytes } = keptOf(loud);
    expect([type, isCleaned]).toEqual(["image/jpeg", true]);
    expect(hasPlace(bytes)).toBe(false);
    expect(bytes.equals(Buffer.from(jpeg()))).toBe(true);
  });

  it("stays as it is, and is not called cleaned, when there is nothing to take out", () => {
    const file = jpeg();
    expect(keptOf(file)).toMatchObject({ isCleaned: false });
    expect(keptOf(file).bytes.equals(Buffer.from(file))).toBe(true);
  });

  it.each([2, 3, 4, 5, 6, 7, 8])(
    "keeps that it lies as orientation %i says, and no more of EXIF",
    (orientation) => {
      const { bytes, isCleaned } = keptOf(jpeg({ extra: exif(orientation, place) }));
      expect([isCleaned, hasPlace(bytes)]).toEqual([true, false]);
      const filter = new JpegFilter();
      filter.push(bytes);
      expect(filter.picture).toMatchObject({ width: 64, height: 48, orientation });
      // Once clean, it comes through unchanged.
      const again = keptOf(bytes);
      expect([again.isCleaned, again.bytes.equals(bytes)]).toEqual([false, true]);
    },
  );

  it("is the same in parts of any size", () => {
    const file = jpeg({ extra: exif(6, place), after: text(place) });
    const whole = keptOf(file, file.length).bytes;
    for (const part of [1, 2, 3, 5, 64, 100]) expect(keptOf(file, part).bytes.equals(whole)).toBe(true);
  });

  it("is refused when it is cut off anywhere", () => {
    const file = jpeg();
    for (let end = 3; end < file.length; end++)
      expect(filtered(file.slice(0, end)), String(end)).toBe("attachment-damaged");
  });

  it("is refused when it announces more pixels than any camera makes", () => {
    expect(filtered(jpeg({ width: 65_535, height: 65_535 }))).toBe("attachment-unsupported");
    expect(filtered(jpeg({ height: 0 }))).toBe("attachment-damaged");
  });
});

describe("a PNG", () => {
  const words = chunkOf("tEXt", Uint8Array.from(text(`Comment\0${place}`)));

  it("loses words, times, EXIF, profiles and what follows it, and keeps every byte of the picture", () => {
    const loud = Buffer.concat([
      png({
        before: [
          words,
          chunkOf("iCCP", Uint8Array.from(text(place))),
          chunkOf("eXIf", Uint8Array.from(tiff(1, place))),
          chunkOf("prVt", Uint8Array.from(text(place))),
        ],
        after: [chunkOf("zTXt", Uint8Array.from(text(place))), chunkOf("tIME", new Uint8Array(7))],
      }),
      Buffer.from(place),
    ]);
    const { type, isCleaned, bytes } = keptOf(loud);
    expect([type, isCleaned]).toEqual(["image/png", true]);
    expect(bytes.equals(Buffer.from(png()))).toBe(true);
  });

  it("keeps how it lies", () => {
    const { bytes } = keptOf(png({ before: [chunkOf("eXIf", Uint8Array.from(tiff(8, place)))] }));
    expect(hasPlace(bytes)).toBe(false);
    const filter = new PngFilter();
    filter.push(bytes);
    expect(filter.picture?.orientation).toBe(8);
    expect(keptOf(bytes).bytes.equals(bytes)).toBe(true);
  });

  it("is refused when it is cut off anywhere, or one bit of it is wrong", () => {
    const file = png();
    for (let end = 8; end < file.length; end++)
      expect(filtered(file.slice(0, end)), String(end)).toBe("attachment-damaged");
    const damaged = png();
    damaged[45] = (damaged[45] ?? 0) ^ 1;
    expect(filtered(damaged)).toBe("attachment-damaged");
  });

  it("is refused when it announces more pixels than any camera makes", () => {
    expect(filtered(png({ width: 60_000, height: 60_000, pixels: new Uint8Array(10) }))).toBe(
      "attachment-unsupported",
    );
    expect(filtered(png({ width: 2 ** 31, height: 1, pixels: new Uint8Array(10) }))).toBe(
      "attachment-unsupported",
    );
  });
});

describe("any file", () => {
  it("is known by its content alone", () => {
    expect(keptOf(Buffer.from("\n%PDF-1.4\n1 0 obj")).type).toBe("application/pdf");
    expect(filtered(Buffer.from("PK\u0003\u0004 a picture.jpg"))).toBe("attachment-unsupported");
    expect(filtered(Buffer.alloc(5_000))).toBe("attachment-unsupported");
    expect(filtered(new Uint8Array())).toBe("attachment-unsupported");
  });

  it("is taken or refused, never more, and a second time through changes nothing", () => {
    const starts = [
      jpeg({ extra: exif(6, place) }),
      png({ before: [chunkOf("eXIf", Uint8Array.from(tiff(3)))] }),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 4 }),
        fc.integer({ min: 1, max: 400 }),
        (file, changes, partBytes) => {
          const changed = Uint8Array.from(file);
          for (const [at, byte] of changes) changed[at % changed.length] = byte;
          const first = filtered(changed, partBytes);
          if (typeof first === "string") return;
          const second = keptOf(first.bytes, partBytes);
          expect(second.bytes.equals(first.bytes)).toBe(true);
          expect(second.isCleaned).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
