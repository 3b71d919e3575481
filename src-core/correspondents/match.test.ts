import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Address, AddressPart, AddressRole } from "../address/types.ts";
import { correspondentAddresses } from "../reference/correspondent-addresses.ts";
import { correspondentPatterns } from "../reference/correspondents.ts";
import { tellingWords } from "../reference/telling-words.ts";
import { findAddressProgram } from "./address-program.ts";
import { custodyMail } from "./custody.ts";
import { firstLetters } from "./first-letters.ts";
import { fold } from "./fold.ts";
import { groupOf, kindGroups, stakes } from "./kinds.ts";
import { matchCorrespondents, matchWords } from "./match.ts";
import { outsideLines } from "./outside-lines.ts";
import { candidates, compileList } from "./patterns.ts";
import type { CorrespondentCategory, CorrespondentKind } from "./types.ts";

const noAddress: Address = { kind: "empty", parts: [], problems: [] };

/** A block with a role for each line, so that these tests do not depend on the address reader. */
function block(...lines: readonly [AddressRole, string][]): { text: string; address: Address } {
  const parts: AddressPart[] = [];
  let text = "";
  for (const [role, line] of lines) {
    parts.push({
      role,
      text: line,
      value: line.toUpperCase(),
      start: text.length,
      end: text.length + line.length,
    });
    text += `${line}\n`;
  }
  return { text, address: { kind: "street", parts, problems: [] } };
}

function organization(name: string, street = "34 Sample Road", city = "Denver CO 80012") {
  const { text, address } = block(["organization", name], ["street", street], ["city", city]);
  return matchCorrespondents(text, address);
}

const strong: readonly [string, CorrespondentCategory][] = [
  ["Immigration Court", "immigration-court"],
  ["Executive Office for Immigration Review", "immigration-court"],
  ["EOIR", "immigration-court"],
  ["Board of Immigration Appeals, Clerk's Office", "immigration-court"],
  ["Corte de Inmigración", "immigration-court"],
  ["ICE Office of the Principal Legal Advisor", "immigration-court"],
  ["USCIS Chicago Lockbox", "immigration-agency"],
  ["U.S. Citizenship and Immigration Services", "immigration-agency"],
  ["Servicio de Ciudadanía e Inmigración", "immigration-agency"],
  ["Vermont Service Center", "immigration-agency"],
  ["Arlington Asylum Office", "immigration-agency"],
  ["Enforcement and Removal Operations", "immigration-agency"],
  ["ICE Field Office", "immigration-agency"],
  ["National Visa Center", "immigration-agency"],
  ["Attn: 1367", "immigration-agency"],
  ["Attn: I-140", "immigration-agency"],
  ["Office of Refugee Resettlement", "immigration-agency"],
  ["Adelanto ICE Processing Center", "immigration-detention"],
  ["Eloy Detention Center", "immigration-detention"],
  ["Krome Service Processing Center", "immigration-detention"],
  ["Centro de detención de inmigración", "immigration-detention"],
  ["Example Immigrant Legal Services", "immigration-legal-aid"],
  ["Servicios legales para inmigrantes", "immigration-legal-aid"],
  ["Consulate General of Mexico", "consulate"],
  ["Consulado de Guatemala", "consulate"],
  ["Embajada de Honduras", "consulate"],
  ["Sample County Jail", "custody"],
  ["FCI Sample", "custody"],
  ["Sample Correctional Institution", "custody"],
  ["Cárcel del condado", "custody"],
  ["Sample Detention Center", "custody"],
  ["Superior Court of Sample County", "court"],
  ["Office of the Public Defender", "court"],
  ["Tribunal de familia", "court"],
  ["Law Offices of Luis Ejemplo", "legal"],
  ["Sample Valley Legal Aid", "legal"],
  ["Bufete Ejemplo", "legal"],
  ["Planned Parenthood", "reproductive-health"],
  ["Sample Valley Women’s Clinic", "reproductive-health"],
  ["Clínica de la mujer", "reproductive-health"],
  ["Ryan White Program", "hiv-sti"],
  ["Sample STD Clinic", "hiv-sti"],
  ["Programa de VIH", "hiv-sti"],
  ["Sample Gender Clinic", "gender-care"],
  ["Sample Methadone Clinic", "substance-use"],
  ["New Dawn Recovery Center", "substance-use"],
  ["Centro de recuperación", "substance-use"],
  ["Sample Valley Behavioral Health", "mental-health"],
  ["Salud mental Ejemplo", "mental-health"],
  ["Sample General Hospital", "health"],
  ["Women's Shelter of Sample", "shelter"],
  ["Refugio para mujeres", "shelter"],
  ["Address Confidentiality Program", "shelter"],
  ["Teamsters Local 999", "union"],
  ["Sindicato de limpieza", "union"],
  ["First Baptist Church", "religion"],
  ["Masjid Al Ejemplo", "religion"],
  ["Parroquia San Ejemplo", "religion"],
  ["Sample County Democratic Party", "politics"],
  ["Sample Debt Collectors Inc", "debt"],
  ["Agencia de cobros Ejemplo", "debt"],
  ["Social Security Administration", "benefits"],
  ["Cupones de alimentos", "benefits"],
  ["Equifax", "credit"],
  ["Office of the Inspector General", "newsroom"],
  ["Department of Children and Family Services", "child-welfare"],
  ["Internal Revenue Service", "tax"],
  ["Department of Veterans Affairs", "veterans"],
  ["Board of Elections", "elections"],
  ["Tribunal de Inmigración", "immigration-court"],
  ["Junta de Apelaciones de Inmigración", "immigration-court"],
  ["Oficina del Asesor Legal Principal", "immigration-court"],
  ["Immigration and Customs Enforcement", "immigration-agency"],
  ["Intensive Supervision Appearance Program", "immigration-agency"],
  ["ISAP Office", "immigration-agency"],
  ["Oficina de ICE", "immigration-agency"],
  ["Programa de Supervisión Intensiva", "immigration-agency"],
  ["Oficina de asilo", "immigration-agency"],
  ["Centro Nacional de Visas", "immigration-agency"],
  ["Oficina de Reasentamiento de Refugiados", "immigration-agency"],
  ["Programa de menores no acompañados", "immigration-agency"],
  ["Atención: I-765", "immigration-agency"],
  ["Attn: TPS", "immigration-agency"],
  ["Department of Homeland Security", "immigration-agency"],
  ["Departamento de Seguridad Nacional", "immigration-agency"],
  ["National Passport Processing Center", "passport"],
  ["Sample Passport Agency", "passport"],
  ["Oficina de pasaportes", "passport"],
  ["Detención migratoria Ejemplo", "immigration-detention"],
  ["Otero County Processing Center", "immigration-detention"],
  ["Broward Transitional Center", "immigration-detention"],
  ["Kids in Need of Defense", "immigration-legal-aid"],
  ["Sample Immigrant Rights Project", "immigration-legal-aid"],
  ["Abogados de inmigración Ejemplo", "immigration-legal-aid"],
  ["Derechos de los inmigrantes", "immigration-legal-aid"],
  ["CHIRLA", "immigration-legal-aid"],
  ["Embassy of Honduras", "consulate"],
  ["Salvadoran Consulate", "consulate"],
  ["Consulado General de México", "consulate"],
  ["Bureau of Prisons", "custody"],
  ["Sample State Prison", "custody"],
  ["Sample Youth Detention Center", "custody"],
  ["Penitenciaría del Estado", "custody"],
  ["Prisión estatal Ejemplo", "custody"],
  ["Centro correccional Ejemplo", "custody"],
  ["Departamento de Correcciones", "custody"],
  ["Sample County Family Court", "court"],
  ["Juvenile and Domestic Relations District Court", "court"],
  ["Office of the District Attorney", "court"],
  ["Clerk of the Circuit Court", "court"],
  ["Sample Criminal Court", "court"],
  ["U.S. Attorney's Office", "court"],
  ["Corte superior del condado", "court"],
  ["Juzgado de familia", "court"],
  ["Fiscalía del Condado", "court"],
  ["Defensoría Pública", "court"],
  ["Secretaria de la Corte", "court"],
  ["Corte penal de Ejemplo", "court"],
  ["Ejemplo & Prueba, Attorneys at Law", "legal"],
  ["Ana Prueba, Esq.", "legal"],
  ["Sample Bankruptcy Law Center", "legal"],
  ["Abogada Ana Prueba", "legal"],
  ["Ayuda legal del valle", "legal"],
  ["Servicios legales Ejemplo", "legal"],
  ["Sample Abortion Care", "reproductive-health"],
  ["Sample Family Planning Clinic", "reproductive-health"],
  ["Sample OB/GYN Associates", "reproductive-health"],
  ["Sample Midwifery", "reproductive-health"],
  ["Planificación familiar Ejemplo", "reproductive-health"],
  ["Clínica para mujeres", "reproductive-health"],
  ["Centro de fertilidad Ejemplo", "reproductive-health"],
  ["AIDS Project of Sample", "hiv-sti"],
  ["Sample Sexual Health Clinic", "hiv-sti"],
  ["ADAP", "hiv-sti"],
  ["Sample PrEP Clinic", "hiv-sti"],
  ["Clínica de salud sexual", "hiv-sti"],
  ["Clínica de ITS", "hiv-sti"],
  ["Transgender Health Center", "gender-care"],
  ["Sample LGBTQ Health Center", "gender-care"],
  ["Clínica de género", "gender-care"],
  ["Salud trans Ejemplo", "gender-care"],
  ["Opioid Treatment Program", "substance-use"],
  ["Sample Alcohol and Drug Services", "substance-use"],
  ["Sample Detox Center", "substance-use"],
  ["Alcoholics Anonymous", "substance-use"],
  ["Clínica de metadona", "substance-use"],
  ["Tratamiento de adicciones Ejemplo", "substance-use"],
  ["Alcohólicos Anónimos", "substance-use"],
  ["Sample Psychiatry Associates", "mental-health"],
  ["Suicide Prevention Center", "mental-health"],
  ["Hospital psiquiátrico Ejemplo", "mental-health"],
  ["Centro de salud conductual", "mental-health"],
  ["Sample Valley Medical Group", "health"],
  ["Sample Cancer Center", "health"],
  ["Centro de salud Ejemplo", "health"],
  ["Departamento de Salud", "health"],
  ["Sample Homeless Shelter", "shelter"],
  ["Rape Crisis Center", "shelter"],
  ["Family Justice Center", "shelter"],
  ["Centro contra la violencia doméstica", "shelter"],
  ["Albergue de emergencia", "shelter"],
  ["Servicios para víctimas", "shelter"],
  ["National Labor Relations Board", "union"],
  ["SEIU Local 99", "union"],
  ["Sample Workers Center", "union"],
  ["Unión de Trabajadores Ejemplo", "union"],
  ["Centro de trabajadores Ejemplo", "union"],
  ["Islamic Center of Sample", "religion"],
  ["Temple Beth Shalom", "religion"],
  ["Sikh Temple of Sample", "religion"],
  ["Diocese of Sample", "religion"],
  ["Iglesia Bautista Ejemplo", "religion"],
  ["Centro islámico Ejemplo", "religion"],
  ["Prueba for City Council", "politics"],
  ["ACLU of Colorado", "politics"],
  ["Partido Demócrata de Ejemplo", "politics"],
  ["Sample Collection Agency", "debt"],
  ["Portfolio Recovery Associates", "debt"],
  ["Alivio de deudas Ejemplo", "debt"],
  ["Sample Housing Authority", "benefits"],
  ["Department of Human Services", "benefits"],
  ["Medicaid Renewal Unit", "benefits"],
  ["Oficina del Seguro Social", "benefits"],
  ["Oficina de desempleo", "benefits"],
  ["Experian", "credit"],
  ["TransUnion Consumer", "credit"],
  ["Buró de crédito", "credit"],
  ["Whistleblower Office", "newsroom"],
  ["Sample Tribune Newsroom", "newsroom"],
  ["Sala de redacción Ejemplo", "newsroom"],
  ["Canal de denuncias Ejemplo", "newsroom"],
  ["Sample Foster Care", "child-welfare"],
  ["Sample Adoption Agency", "child-welfare"],
  ["Guardian ad litem", "child-welfare"],
  ["Servicios de Protección al Menor", "child-welfare"],
  ["Departamento de Niños y Familias", "child-welfare"],
  ["Franchise Tax Board", "tax"],
  ["ITIN Operation", "tax"],
  ["Servicio de Impuestos Internos", "tax"],
  ["Secretaría de Hacienda", "tax"],
  ["VA Medical Center", "veterans"],
  ["Army Recruiting Office", "veterans"],
  ["U.S. Marine Corps", "veterans"],
  ["Asuntos de los Veteranos", "veterans"],
  ["Registrar of Voters", "elections"],
  ["Supervisor of Elections", "elections"],
  ["Junta de elecciones", "elections"],
  ["Registro de votantes", "elections"],
];

/** Names of which an outsider infers more than the category says. */
const narrower: readonly [string, CorrespondentKind][] = [
  ["ICE Check-in Office", "immigration-enforcement"],
  ["ISAP", "immigration-enforcement"],
  ["Oficina de ICE", "immigration-enforcement"],
  ["Sample Asylum Office", "asylum-office"],
  ["Oficina de asilo", "asylum-office"],
  ["National Visa Center", "visa-center"],
  ["Centro Nacional de Visas", "visa-center"],
  ["Unaccompanied Children Program", "unaccompanied-children"],
  ["Niños no acompañados", "unaccompanied-children"],
  ["Sample County Family Court", "family-court"],
  ["Juzgado familiar", "family-court"],
  ["Criminal Division", "criminal-court"],
  ["Fiscalía", "criminal-court"],
];

/** Words in free text that tell a matter. */
const telling: readonly [string, CorrespondentCategory][] = [
  ["asylum papers inside", "immigration-agency"],
  ["Your green card", "immigration-agency"],
  ["Permiso de trabajo", "immigration-agency"],
  ["Audiencia de inmigración", "immigration-agency"],
  ["DACA renewal", "immigration-agency"],
  ["From Sample Valley Legal Aid", "legal"],
  ["Child custody papers", "court"],
  ["Orden de arresto", "court"],
  ["Notice of hearing", "court"],
  ["Aviso de desalojo", "court"],
  ["Orden de protección", "shelter"],
  ["Restraining order", "shelter"],
  ["your refill of PrEP", "hiv-sti"],
  ["Viral load", "hiv-sti"],
  ["Resultados de VIH", "hiv-sti"],
  ["Prueba de embarazo", "reproductive-health"],
  ["Gender transition", "gender-care"],
  ["Naloxone inside", "substance-use"],
  ["Su cita de terapia", "mental-health"],
  ["Lab results", "health"],
  ["Resultados de laboratorio", "health"],
  ["Receta médica", "health"],
  ["PAST DUE", "debt"],
  ["Aviso final", "debt"],
  ["Credit report", "credit"],
  ["Tax return enclosed", "tax"],
  ["Declaración de impuestos", "tax"],
  ["Tarjeta EBT", "benefits"],
  ["Official ballot", "elections"],
  ["Boleta electoral", "elections"],
  ["Union dues", "union"],
  ["Cuotas sindicales", "union"],
  ["Adoption papers", "child-welfare"],
  ["Diezmo", "religion"],
  ["Campaign contribution", "politics"],
  ["Documentos filtrados", "newsroom"],
  ["Parole hearing", "custody"],
  ["Fianza", "custody"],
  ["GI Bill", "veterans"],
  ["Passport application", "passport"],
  ["Solicitud de pasaporte", "passport"],
];

/** Free text with an ordinary meaning. */
const ordinary: readonly string[] = [
  "See you at the church party",
  "A speedy recovery!",
  "No te preocupes, sin embargo escribe",
  "Snow removal order",
  "Hearing aids catalog",
  "Moving to Union Street",
  "Photos from the temple",
  "Happy Mother's Day from the clinic staff",
  "Order 26-0001",
  "Physical therapy appointment",
  "Local 12",
  "Feliz cumpleaños de parte de la iglesia",
  "Fotos del partido de fútbol",
  "Recetas de la abuela",
  "Do not bend",
  "Your prep course materials",
  "Coffee refill",
  "Football practice results",
];

const weak: readonly [string, CorrespondentCategory][] = [
  ["New Dawn Recovery", "substance-use"],
  ["Temple of Sample", "religion"],
  ["Local 12", "union"],
  ["The Sample Party", "politics"],
  ["Sample Processing Center", "immigration-detention"],
  ["Sample Detention", "custody"],
  ["Texas Service Center", "immigration-agency"],
  ["Make the Road", "immigration-legal-aid"],
  ["Sample Clinic", "health"],
  ["Albergue Ejemplo", "shelter"],
  ["Sample Coalition", "politics"],
  ["Collections", "debt"],
  ["ACP", "shelter"],
  ["Infectious Disease Associates", "hiv-sti"],
  ["Consejería Ejemplo", "mental-health"],
  ["USP Sample", "custody"],
  ["Sample Vet Center", "veterans"],
  ["Asset Recovery Group", "debt"],
  ["Beth Jacob", "religion"],
  ["Passport Services Desk", "passport"],
  ["Partido Ejemplo", "politics"],
  ["Refugio Ejemplo", "shelter"],
  ["Templo Ejemplo", "religion"],
  ["Clínica Ejemplo", "health"],
  ["Casa segura", "shelter"],
];

/** Names, and blocks with a street or a city, that merely contain a telling word. */
const falseFriends: readonly string[] = [
  "Templeton Hardware",
  "Temple University",
  "Churchill Realty",
  "Unionville Bakery",
  "Western Union",
  "Union Pacific Railroad",
  "Credit Union of Sample",
  "Courtney Flowers",
  "Food Court Cafe",
  "Superior Court Apartments",
  "Embassy Suites",
  "Data Recovery Inc",
  "Disaster Recovery Partners LLC",
  "Party City",
  "Party Supplies of Sample",
  "Mail Processing Center",
  "Claims Processing Center",
  "Animal Shelter of Sample",
  "Shelter Insurance",
  "Pet Hospital",
  "Animal Clinic",
  "Golf Clinic",
  "Hearing Aids of Sample",
  "Prep School of Sample",
  "Ice Cream Company",
  "Rice Field Office Supply",
  "Dog Adoption Days",
  "Taqueria Hacienda",
  "Campana Coffee",
  "Foster Farms",
  "Jailhouse Rock Cafe",
  "Doc's Diner",
  "SNAP FITNESS",
  "Missionary Ridge Books",
  "Safe at Home Inspections LLC",
  "Mediocre Cal Repairs",
  "Detention Pond Supply",
  "Hearing Aids Services of Sample",
  "College Prep Program",
  "Data Recovery Center",
  "Disaster Recovery Center",
  "Polar Ice Processing",
  "Customer Service Processing Center",
  "Fmc Corporation",
  "Old County Jail Museum",
  "Superior Court Reporters",
  "Women's Health Magazine",
  "Credit Recovery Academy",
  "Museum Collections Department",
  "Passport Photos and More",
  "Passport Inn",
  "Salvation Army",
  "Old Navy",
  "US Army Surplus",
  "Court Street Deli",
  "Tennis Court Builders",
  "Prisoner Wine Company",
  "Iglesias Plumbing",
  "Refugia Boutique",
  "Clinique Counter",
  "Partidos Deportivos Ejemplo",
  "Clínica veterinaria Ejemplo",
  "Centro de recuperación de datos",
  "Boletín del barrio",
  "Panadería La Unión",
  "Abogacía y Letras",
  "Carcelén Bakery",
  "Embajador Hotel",
  "Consular Cards Printing",
  "Asylum Records",
  "Detroit Tigers",
  "Detox Juice Bar",
  "Mosquera Tile",
  "Parishville Farm",
  "Votaw Tools",
  "Electionville Diner",
  "Judicial Paints",
  "Shelterwood Press",
  "Taxidermy of Sample",
];
const streetsAndCities: readonly [string, string][] = [
  ["12 Church St", "Denver CO 80012"],
  ["12 Sample Rd", "Temple TX 76501"],
  ["12 Union Ave", "Union NJ 07083"],
  ["12 Court Street", "Salem OR 97301"],
  ["12 Prison Lane", "Denver CO 80012"],
  ["12 Clinic Drive", "Shelter Island NY 11964"],
  ["12 Immigration Court", "Eloy AZ 85131"],
  ["12 Planned Parenthood Way", "Adelanto CA 92301"],
  ["12 Calle Iglesia", "Cárcel PR 00901"],
  ["12 Avenida del Tribunal", "Refugio TX 78377"],
  ["12 Consulate Drive", "Church Hill TN 37642"],
  ["12 Temple Street Apt 3", "Recovery GA 39815"],
  ["12 Jail House Rd", "Krome FL 33194"],
  ["12 Passport Way", "Parole MD 21401"],
];

describe("names of correspondents", () => {
  it.each(strong)("takes %j for %s, for certain", (name, category) => {
    const matches = organization(name);
    expect(matches.map((match) => [match.category, match.certain])).toContainEqual([category, true]);
  });

  it.each(weak)("only hears %s in %j", (name, category) => {
    const matches = organization(name);
    expect(matches.map((match) => [match.category, match.certain])).toEqual([[category, false]]);
  });

  it.each(falseFriends)("stays silent about %j", (name) => {
    expect(organization(name)).toEqual([]);
  });

  it.each(streetsAndCities)("does not read a street or a city as a name: %s, %s", (street, city) => {
    expect(organization("Example Widgets LLC", street, city)).toEqual([]);
  });

  it.each(narrower)("knows %j as %s", (name, kind) => {
    expect(organization(name)[0]).toMatchObject({ kind, certain: true });
  });

  it("does not take a person for a congregation, a household for an agency", () => {
    for (const name of ["Beth Jacob", "The Foster Family", "Amy Parish", "Local Prueba", "Juan Tribunal"]) {
      const { text, address } = block(["recipient", name], ["street", "34 Sample Road"]);
      expect(matchCorrespondents(text, address), name).toEqual([]);
    }
  });

  it("takes a telling word in a person's name for a surname", () => {
    for (const name of ["John Temple", "Amy Church", "Luis Clinic"]) {
      const { text, address } = block(["recipient", name], ["street", "34 Sample Road"]);
      expect(matchCorrespondents(text, address)).toEqual([]);
    }
  });

  it("still hears the word when the reading as a person is a guess", () => {
    const { text, address } = block(["recipient", "Riverside Temple"]);
    const guess = { ...address, parts: address.parts.map((part) => ({ ...part, doubtful: true as const })) };
    expect(matchCorrespondents(text, guess).map((match) => match.category)).toEqual(["religion"]);
  });

  it("reads every line of a logo", () => {
    const matches = matchCorrespondents("Sample Valley\nLegal Aid", noAddress);
    expect(matches.map((match) => match.text)).toEqual(["Legal Aid"]);
  });

  it("gives the range of what was typed, accents, dots and odd spaces included", () => {
    const text = "Para:  Servicio de  Ciudadanía e Inmigracio\u0301n";
    const [match] = matchCorrespondents(text, noAddress);
    expect(match?.text).toBe("Servicio de  Ciudadanía e Inmigracio\u0301n");
    const [court] = matchCorrespondents("The U.S. Citizenship and Immigration Services", noAddress);
    expect(court?.text).toBe("U.S. Citizenship and Immigration Services");
  });

  it("drops a word inside a longer certain name", () => {
    expect(organization("Catholic Immigration Legal Services").map((match) => match.category)).toEqual([
      "immigration-legal-aid",
    ]);
  });

  it("keeps two kinds that stand side by side", () => {
    expect(organization("Veterans Affairs Mental Health Clinic").map((match) => match.category)).toEqual([
      "veterans",
      "mental-health",
    ]);
  });
});

describe("words outside the addresses", () => {
  it.each(telling)("tell in %j: %s", (text, category) => {
    expect(matchWords(text).map((match) => match.category)).toContain(category);
  });

  it.each(ordinary)("tell nothing in %j", (text) => {
    expect(matchWords(text)).toEqual([]);
  });

  it("count in a logo as well, but not in an address", () => {
    expect(matchCorrespondents("Refill reminder", noAddress)[0]?.category).toBe("health");
    expect(organization("Refill Reminder Inc")).toEqual([]);
  });
});

describe("the first letters of patterns", () => {
  const lists = [correspondentPatterns, tellingWords].map(compileList);
  const texts = [...strong, ...weak, ...narrower, ...telling].map(([text]) => text);

  it.each([
    ["immigration court", ["imm"]],
    ["(?:corte|tribunal) de", ["cor", "tri"]],
    ["(?<!animal )clinics?", ["cli"]],
    ["us?", ["u", "us"]],
    ["(?:\\w+ )?for mayor", ["", "for"]],
    ["ob[ /-]?gyn", ["ob ", "ob/", "ob-", "obg"]],
    ["[a-z]{2,} x", [""]],
    ["a(?= b)bc|de", ["abc", "de"]],
    ["be{2}t", ["be"]],
    ["x*y", ["x", "y"]],
  ])("of %s are %j", (source, letters) => {
    expect([...firstLetters(source)].toSorted()).toEqual(letters.toSorted());
  });

  it("lead to every pattern that matches, in any text", () => {
    const word = fc.constantFrom(...texts.flatMap((text) => text.split(" ")), "", "St", "\n");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...texts),
          fc.array(word).map((words) => words.join(" ")),
        ),
        (text) => {
          const folded = fold(text);
          for (const list of lists) {
            const tried = candidates(list, folded);
            const matching = list.patterns.filter(({ entry, regex }) =>
              (entry.upper ? folded.cased : folded.lower).match(regex),
            );
            expect(matching.filter((pattern) => !tried.includes(pattern))).toEqual([]);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("leave most of the list untried", () => {
    const tried = candidates(compileList(correspondentPatterns), fold("Example Widgets LLC"));
    expect(tried.length).toBeLessThan(correspondentPatterns.length / 10);
  });
});

describe("public addresses of immigration bodies", () => {
  const category = (text: string) => matchCorrespondents(text, { ...noAddress, kind: "street" })[0];

  it("knows a court by street, room and ZIP Code, however the street is written", () => {
    for (const text of [
      "Clerk\n1961 Stout Street, Suite 3101\nDenver, CO 80294",
      "1961 STOUT ST STE 3101\nDENVER CO 80294",
      "290 Broadway, 15th Floor\nNew York NY 10007",
      "55 East Monroe St. #1500\nChicago IL 60603",
    ]) {
      expect(category(text)).toMatchObject({ category: "immigration-court", certain: true });
    }
  });

  it("cannot tell who is meant in a building that others share", () => {
    expect(category("1961 Stout Street\nDenver CO 80294")).toMatchObject({ certain: false });
    expect(category("1961 Stout Street Suite 999\nDenver CO 80294")).toMatchObject({ certain: false });
  });

  it("knows a lockbox by box and ZIP Code", () => {
    const text = "Attn: AOS\nP.O. Box 805887\nChicago, IL 60680-0001";
    expect(category(text)).toMatchObject({
      category: "immigration-agency",
      certain: true,
      text: "P.O. Box 805887",
    });
  });

  it("stays silent when the number, the street or the ZIP Code is another", () => {
    for (const text of [
      "1962 Stout Street Suite 3101\nDenver CO 80294",
      "11961 Stout Street\nDenver CO 80294",
      "1961 Stout Street Suite 3101\nDenver CO 80205",
      "P.O. Box 80588\nChicago IL 60680",
      "PO Box 805887\nDenver CO 80012",
    ]) {
      expect(category(text)).toBeUndefined();
    }
  });
});

describe("the lists", () => {
  it("are tried with enough names, words and false friends in both languages", () => {
    const hits = [...strong, ...weak, ...narrower, ...telling];
    expect(hits.length).toBeGreaterThanOrEqual(150);
    expect(falseFriends.length + streetsAndCities.length + ordinary.length).toBeGreaterThanOrEqual(60);
    const inSpanish = hits.filter(([text]) => /[áéíóúñ]|(?:^| )(?:de|del|la|para|los)(?: |$)/i.test(text));
    expect(inSpanish.length).toBeGreaterThanOrEqual(60);
  });

  it("have every category in one group", () => {
    const grouped = Object.values(kindGroups).flat();
    expect(grouped.toSorted()).toEqual(Object.keys(stakes).toSorted());
    for (const [group, categories] of Object.entries(kindGroups))
      for (const category of categories) expect(groupOf(category)).toBe(group);
  });

  it("have a sure name tried for every category", () => {
    const categories = new Set<string>(correspondentPatterns.map((pattern) => pattern.category));
    for (const [, category] of strong) categories.delete(category);
    expect([...categories]).toEqual([]);
  });

  it("give every pattern an id of its own", () => {
    const ids = [...correspondentPatterns, ...correspondentAddresses, ...tellingWords].map(
      (entry) => entry.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("hold folded text only, or a pattern could never match", () => {
    for (const pattern of [...correspondentPatterns, ...tellingWords]) {
      for (const source of [...pattern.en, ...pattern.es]) {
        expect(fold(source).lower.length, source).toBeGreaterThan(0);
        expect(source, source).not.toMatch(/[áéíóúñ’']/);
        if (!("upper" in pattern))
          expect(source.replace(/\\[a-z]/g, "")).toBe(source.replace(/\\[a-z]/g, "").toLowerCase());
      }
    }
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          "Immigration",
          "Court",
          "é",
          "\u0301",
          "ﬁ",
          "İ",
          "😀",
          "\r\n",
          "U.S.",
          "EOIR",
          " ",
          "..",
          "1367",
        ),
      )
      .map((words) => words.join("")),
  );

  it("gives ranges that lie in the text and hold its words", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const match of matchCorrespondents(text, noAddress)) {
          expect(text.slice(match.start, match.end)).toBe(match.text);
          expect(match.end).toBeGreaterThan(match.start);
        }
        for (const line of outsideLines(text, []))
          expect(text.slice(line.start, line.end).trim()).not.toBe("");
      }),
    );
  });

  it("folds one unit for one, with offsets that rise", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded.at.length).toBe(folded.lower.length + 1);
        expect(folded.cased.length).toBe(folded.lower.length);
        for (let index = 1; index < folded.at.length; index++) {
          expect(folded.at[index]).toBeGreaterThan(folded.at[index - 1] ?? -1);
        }
      }),
    );
  });

  it("stays quick on the longest and the most hostile texts", () => {
    for (const unit of [
      "jail ",
      "for ",
      "a".repeat(99),
      "U.",
      "Case No. 1\n",
      "attn: 1367 I-589 ",
      "department of ",
    ]) {
      // Far longer than a part may be: a quadratic reading would run into the runner's time limit for a test.
      const text = unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000);
      expect(matchCorrespondents(text, noAddress).length, unit).toBeLessThan(100_000);
      expect(matchWords(text).length, unit).toBeLessThan(100_000);
      expect(outsideLines(text, []).length, unit).toBeLessThanOrEqual(100_000);
    }
  });
});

describe("address programs", () => {
  const inState = (state: string): Address => ({
    kind: "po-box",
    parts: [{ role: "state", text: state, value: state, start: 0, end: 0 }],
    problems: [],
  });

  it("is certain of a full name, and of Safe at Home where a state uses it", () => {
    expect(findAddressProgram("Address Confidentiality Program", noAddress)).toMatchObject({ certain: true });
    expect(findAddressProgram("Programa de Confidencialidad de Domicilio", noAddress)?.certain).toBe(true);
    expect(findAddressProgram("Safe at Home", inState("MN"))).toMatchObject({ certain: true, state: "MN" });
  });

  it("cannot tell from the letters ACP, or from the name in another state", () => {
    expect(findAddressProgram("ACP 999", inState("CO"))).toMatchObject({ certain: false, start: 0, end: 3 });
    expect(findAddressProgram("Safe at Home", inState("TX"))?.certain).toBe(false);
  });

  it("stays silent about words that contain the letters, and about businesses", () => {
    expect(findAddressProgram("MACPHERSON ACPX", inState("CO"))).toBeUndefined();
    expect(findAddressProgram("Safe at Home Care", inState("MN"))).toBeUndefined();
  });
});

describe("mail to a person in custody", () => {
  const held = (...lines: readonly [AddressRole, string][]) => {
    const { text, address } = block(...lines);
    return custodyMail(address, matchCorrespondents(text, address));
  };

  it("needs a name and a place or a number", () => {
    expect(held(["recipient", "Luis Ejemplo"], ["facility", "Sample County Jail"])).toMatchObject({
      place: "prison",
      certain: true,
    });
    expect(
      held(
        ["recipient", "Luis Ejemplo"],
        ["custody-number", "A 000-000-001"],
        ["facility", "Eloy Detention Center"],
      ),
    ).toMatchObject({ place: "detention", certain: true });
    expect(held(["recipient", "Luis Ejemplo"], ["custody-number", "A 000-000-001"])).toMatchObject({
      certain: false,
      isPlaceNamed: false,
    });
    expect(held(["facility", "Sample County Jail"])).toBeUndefined();
    expect(held(["recipient", "Luis Ejemplo"], ["street", "12 Prison Lane"])).toBeUndefined();
  });

  it("does not take the staff for a prisoner", () => {
    expect(held(["recipient", "Warden Luis Ejemplo"], ["facility", "Sample County Jail"])).toBeUndefined();
  });

  it("is not certain when only the sound speaks for a jail", () => {
    expect(held(["recipient", "Luis Ejemplo"], ["organization", "Old Jail Lofts"])?.certain).toBe(false);
  });
});

describe("lines of free text", () => {
  const read = (text: string) =>
    outsideLines(text, []).map(({ label, codes, name, words }) => ({
      label,
      codes: codes.map((code) => code.code),
      name: name ? text.slice(name.start, name.end) : undefined,
      words,
    }));

  it("tells references, attention lines and words apart", () => {
    expect(read("Re: my appeal")).toEqual([{ label: "reference", codes: [], name: undefined, words: true }]);
    expect(read("Attn: Luis Ejemplo")).toEqual([
      { label: "attention", codes: [], name: "Luis Ejemplo", words: false },
    ]);
    expect(read("Attn: Records")).toEqual([{ label: "attention", codes: [], name: undefined, words: true }]);
    expect(read("Atención: Sra. Prueba")[0]?.name).toBe("Sra. Prueba");
    expect(read("Order inside")).toEqual([{ label: undefined, codes: [], name: undefined, words: true }]);
  });

  it("finds form names anywhere and bare codes only after ATTN", () => {
    expect(read("form i-589 enclosed")[0]?.codes).toEqual(["I-589"]);
    expect(read("EOIR-33/IC")[0]).toMatchObject({ codes: ["EOIR-33/IC"], words: false });
    expect(read("Attn: 1367")[0]?.codes).toEqual(["1367"]);
    expect(read("1367 AOS")[0]?.codes).toEqual([]);
    expect(read("XI-589-2")[0]?.codes).toEqual([]);
  });

  it("counts no words where others have explained them all", () => {
    const text = "SSN: 078-05-1120";
    expect(outsideLines(text, [{ start: 5, end: text.length }])[0]?.words).toBe(false);
    expect(outsideLines(`${text} for my hearing`, [{ start: 5, end: text.length }])[0]?.words).toBe(true);
  });
});
