import { describe, expect, it } from "vitest";
import { columnNames, importFields } from "./fields.ts";
import { guessFields } from "./headers.ts";
import { guessMapping, mappingText, readMapping } from "./mapping.ts";

const guess = (columns: readonly string[], rows: readonly (readonly string[])[] = []) =>
  Object.fromEntries(guessFields(columns, rows));

describe("the columns of a file", () => {
  it("are known by their English headers", () => {
    expect(
      guess([
        ...["Date Mailed", "Recipient", "Address", "City", "State", "ZIP Code", "Tracking #", "Service Type"],
        ...[
          "Extra Services",
          "Case No.",
          "Tag",
          "Notes",
          "Cost",
          "Status",
          "Deadline",
          "Reminder",
          "Sent from",
        ],
      ]),
    ).toEqual({
      "Date Mailed": "mailedOn",
      Recipient: "recipient",
      Address: "street",
      City: "city",
      State: "state",
      "ZIP Code": "zip",
      "Tracking #": "trackingNumber",
      "Service Type": "service",
      "Extra Services": "extras",
      "Case No.": "matter",
      Tag: "tag",
      Notes: "note",
      Cost: "cost",
      Status: "status",
      Deadline: "deadline",
      Reminder: "remindOn",
      "Sent from": "sentFrom",
    });
  });

  it("are known by their Spanish headers", () => {
    expect(
      guess([
        ...[
          "Fecha de envío",
          "Destinatario",
          "Dirección",
          "Número de rastreo",
          "Servicio",
          "Caso",
          "Etiqueta",
        ],
        ...["Notas", "Costo", "Estado del envío", "Fecha límite", "Recordatorio", "Dirección del remitente"],
      ]),
    ).toEqual({
      "Fecha de envío": "mailedOn",
      Destinatario: "recipient",
      Dirección: "deliveryAddress",
      "Número de rastreo": "trackingNumber",
      Servicio: "service",
      Caso: "matter",
      Etiqueta: "tag",
      Notas: "note",
      Costo: "cost",
      "Estado del envío": "status",
      "Fecha límite": "deadline",
      Recordatorio: "remindOn",
      "Dirección del remitente": "returnAddress",
    });
  });

  it("with the sender's address are told from those with the recipient's", () => {
    expect(guess(["Return address", "To", "Address line 1", "Address line 2", "City", "Zip"])).toEqual({
      "Return address": "returnAddress",
      To: "recipient",
      "Address line 1": "street",
      "Address line 2": "street2",
      City: "city",
      Zip: "zip",
    });
    expect(guess(["Sender name", "Sender address", "Sender city", "Sender ZIP"])).toEqual({
      "Sender name": "returnName",
      "Sender address": "returnStreet",
      "Sender city": "returnCity",
      "Sender ZIP": "returnZip",
    });
  });

  it("named “Estado” are a state or a status by what is in them", () => {
    const columns = ["Fecha", "Destinatario", "Estado"];
    expect(guess(columns, [["1/2/2026", "Ana", "TX"]]).Estado).toBe("state");
    expect(guess(columns, [["1/2/2026", "Ana", "Nevada"]]).Estado).toBe("state");
    expect(guess(columns, [["1/2/2026", "Ana", "Entregado"]]).Estado).toBe("status");
  });

  it("take a Certified Mail number for the tracking number when there is no other", () => {
    expect(guess(["Certified number"])).toEqual({ "Certified number": "trackingNumber" });
    expect(guess(["Certified number", "Tracking"])).toEqual({
      "Certified number": "number.certified",
      Tracking: "trackingNumber",
    });
  });

  it("that hold other dates are left alone", () => {
    expect(guess(["Date", "Date delivered", "Created", "Date mailed"])).toEqual({
      "Date mailed": "mailedOn",
    });
    expect(guess(["Fecha", "Fecha de entrega"])).toEqual({ Fecha: "mailedOn" });
  });

  it("go to one field only, but for notes and addresses", () => {
    expect(guess(["Note", "Comment", "Name", "Contact"])).toEqual({
      Note: "note",
      Comment: "note",
      Name: "recipient",
    });
  });

  it("whose meaning is not clear are left to the person", () => {
    expect(guess(["Favourite colour", "Color favorito", "", "#"])).toEqual({});
  });

  it("named by a field's own name are that field", () => {
    for (const field of importFields) expect(guess([field])).toEqual({ [field]: field });
  });
});

describe("names of columns", () => {
  it("are never empty, never twice and never a setting's", () => {
    expect(columnNames([" Date ", "", "Date", "Date", "@date-order", "a\nb"])).toEqual([
      ...["Date", "#2", "Date (2)", "Date (3)", "date-order", "a b"],
    ]);
  });

  it("are short enough for a mapping", () => {
    for (const name of columnNames(["x".repeat(500), "x".repeat(500)]))
      expect(name.length).toBeLessThanOrEqual(100);
  });
});

describe("a mapping", () => {
  it("comes back from its text", () => {
    const columns = ["Fecha", "Ciudad", "Otro"];
    const mapping = guessMapping(columns, [["14/3/2026", "Reno", "x"]], ";", "windows-1252");
    const text = mappingText(mapping, columns);
    expect(text).toEqual({
      Fecha: "mailedOn",
      Ciudad: "city",
      Otro: "",
      "@date-order": "dmy",
      "@delimiter": "semicolon",
      "@encoding": "windows-1252",
    });
    expect(readMapping(text)).toEqual({ ok: true, value: mapping });
  });

  it.each([
    { Date: "birthday" },
    { "@date-order": "ydm" },
    { "@delimiter": "toString" },
    { "@encoding": "x" },
    { "@x": "" },
  ])("with something unknown in it is refused: %j", (text) => {
    expect(readMapping(text as Record<string, string>)).toEqual({ ok: false, error: "invalid-input" });
  });
});
