import { plainWords } from "../address-book/plain-words.ts";
import { type EntryStatus, statuses } from "../log/types.ts";
import {
  type ExtraService,
  extraServices,
  type Format,
  formats,
  type Postage,
  postages,
  type Service,
  services,
} from "../mailpiece/mailpiece.ts";

// Words as people write them in a column, in English and Spanish: lower case, without accents and punctuation.

const serviceWords: Record<Service, readonly string[]> = {
  "first-class": [
    ...["first class", "1st class", "primera clase", "letter mail", "ordinary mail", "regular mail"],
    ...["correo ordinario", "correo regular", "fcm"],
  ],
  priority: ["priority", "prioritario", "prioridad"],
  "priority-express": ["priority express", "priority mail express", "express", "overnight", "expreso"],
  "ground-advantage": ["ground advantage", "usps ground advantage", "ground"],
  "media-mail": ["media mail", "media"],
  international: [
    ...["international", "internacional", "first class international", "first class mail international"],
    ...["priority international", "priority mail international"],
  ],
};

const extraWords: Record<ExtraService, readonly string[]> = {
  certified: ["certified", "certificado", "certificada", "cm"],
  registered: ["registered", "registrado", "registrada"],
  "return-receipt-card": [
    ...["return receipt", "return receipt requested", "rrr", "rr", "green card", "acuse de recibo", "acuse"],
    "tarjeta verde",
  ],
  "return-receipt-electronic": [
    ...["electronic return receipt", "return receipt electronic", "err", "acuse de recibo electronico"],
  ],
  "restricted-delivery": ["restricted delivery", "entrega restringida"],
  "signature-confirmation": ["signature confirmation", "signature", "confirmacion de firma", "firma"],
  "adult-signature": ["adult signature", "adult signature required", "firma de adulto", "firma de un adulto"],
  insured: ["insured", "insurance", "asegurado", "asegurada", "seguro"],
  "certificate-of-mailing": [
    ...["certificate of mailing", "certificado de envio", "com", "proof of mailing"],
  ],
};

/** Short for several at once. */
const bundles: Readonly<Record<string, readonly ExtraService[]>> = {
  cmrrr: ["certified", "return-receipt-card"],
  crrr: ["certified", "return-receipt-card"],
};

const statusWords: Record<EntryStatus, readonly string[]> = {
  draft: ["draft", "borrador", "to mail", "por enviar", "pending", "pendiente", "not sent", "sin enviar"],
  mailed: [
    ...["mailed", "sent", "posted", "shipped", "in transit", "accepted", "enviado", "enviada", "mandado"],
    ...["mandada", "en camino", "en transito"],
  ],
  proof: ["proof", "proof in hand", "prueba", "prueba en mano", "con prueba", "receipt in hand"],
  delivered: ["delivered", "received", "entregado", "entregada", "recibido", "recibida"],
  returned: [
    ...["returned", "returned to sender", "undeliverable", "came back", "devuelto", "devuelta", "regreso"],
    ...["regresado", "regresada"],
  ],
  lost: ["lost", "missing", "perdido", "perdida", "extraviado", "extraviada"],
};

const formatWords: Record<Format, readonly string[]> = {
  letter: ["letter", "envelope", "carta", "sobre"],
  flat: ["flat", "large envelope", "sobre grande"],
  postcard: ["postcard", "post card", "card", "tarjeta postal", "postal", "tarjeta"],
  parcel: ["parcel", "package", "box", "paquete", "caja"],
};

const postageWords: Record<Postage, readonly string[]> = {
  stamp: ["stamp", "stamps", "estampilla", "estampillas"],
  meter: ["meter", "metered", "maquina franqueadora", "marca de maquina franqueadora"],
  online: ["online", "online postage", "pc postage", "internet", "por internet", "en linea"],
  "counter-label": ["counter label", "counter", "ventanilla", "etiqueta de ventanilla"],
  "kiosk-label": ["kiosk label", "kiosk", "quiosco", "kiosco"],
  permit: ["permit", "permit imprint", "permiso"],
};

/** Words between those that say something. */
const fillers = new Set([
  ...["mail", "usps", "with", "and", "plus", "con", "y", "e", "correo", "envio", "service", "servicio", "de"],
]);

function lookup<T extends string>(
  ids: readonly T[],
  words: Readonly<Record<T, readonly string[]>>,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const id of ids) for (const phrase of [plainWords(id), ...words[id]]) found.set(phrase, id);
  return found;
}

const statusOf = lookup(statuses, statusWords);
const formatOf = lookup(formats, formatWords);
const postageOf = lookup(postages, postageWords);
const serviceOf = lookup(services, serviceWords);
const extraOf = lookup(extraServices, extraWords);
const longestPhrase = 5;

/** What a cell about the service says: a service, extra services, or both. */
export interface ServiceWords {
  service: Service | undefined;
  extras: readonly ExtraService[];
}

/**
 * "First-Class Mail, Certified with Return Receipt", "Correo Certificado". Undefined when a word is not known or two
 * services are named. Where only an extra is named ("Certified"), the service is left open.
 */
export function readService(text: string): ServiceWords | undefined {
  if (text.length > 200) return undefined;
  const words = plainWords(text).split(" ");
  const extras = new Set<ExtraService>();
  let service: Service | undefined;
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    if (phrase === undefined) {
      if (!fillers.has(words[at] ?? "")) return undefined;
      at++;
      continue;
    }
    at += phrase.length;
    for (const extra of phrase.extras) extras.add(extra);
    if (phrase.service === undefined) continue;
    if (service !== undefined && service !== phrase.service) return undefined;
    service = phrase.service;
  }
  if (service === undefined && extras.size === 0) return undefined;
  return { service, extras: [...extras] };
}

/** The longest phrase that begins at a word. */
function phraseAt(words: readonly string[], at: number): (ServiceWords & { length: number }) | undefined {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(" ");
    const service = serviceOf.get(phrase);
    if (service !== undefined) return { service, extras: [], length };
    const extra = extraOf.get(phrase);
    const extras = extra === undefined ? bundles[phrase] : [extra];
    if (extras !== undefined) return { service: undefined, extras, length };
  }
  return undefined;
}

export function readStatus(text: string): EntryStatus | undefined {
  return statusOf.get(plainWords(text));
}

export function readFormat(text: string): Format | undefined {
  return formatOf.get(plainWords(text));
}

export function readPostage(text: string): Postage | undefined {
  return postageOf.get(plainWords(text));
}
