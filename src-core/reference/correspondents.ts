/**
 * Names that tell what kind of correspondent an envelope has. Sources are matched whole-word against folded
 * text (correspondents/fold: lower case, no accents, no apostrophes, no dots in initials), one line at a time.
 *
 * `certain` is a strong pattern: a name that hardly anything else has. Weak patterns are words that also occur
 * in ordinary business names; they only ever lead to "cannot tell".
 * `upper` sources are acronyms matched in upper case only.
 * `kind` is a narrower kind inside the category (correspondents/types).
 *
 * Source: alternatives notes, 4.2 (rcp-*) and 4.5 (cat-*), as of 2026-11: government names as they appear in
 * public addresses; nonprofit names and keyword lists are a working list from general knowledge.
 */
export const correspondentPatterns = [
  // Immigration: courts and prosecutors (rcp-eoir, rcp-opla)
  {
    id: "immigration-court",
    category: "immigration-court",
    certain: true,
    en: ["immigration court", "executive office for immigration review", "board of immigration appeals"],
    es: ["(?:corte|tribunal|juzgado) de inmigracion", "junta de apelaciones de inmigracion"],
  },
  { id: "eoir", category: "immigration-court", certain: true, upper: true, en: ["EOIR(?!-\\d)"], es: [] },
  {
    id: "ice-prosecutors",
    category: "immigration-court",
    certain: true,
    en: ["office of the principal legal advisor", "opla"],
    es: ["oficina del asesor legal principal"],
  },
  {
    id: "chief-counsel",
    category: "immigration-court",
    certain: false,
    en: ["office of (?:the )?chief counsel"],
    es: [],
  },

  // Immigration: agencies (rcp-uscis-*, rcp-ero, rcp-nvc, rcp-orr, rcp-dos-passport)
  {
    id: "uscis",
    category: "immigration-agency",
    certain: true,
    en: ["us citizenship and immigration(?: services)?", "citizenship and immigration services", "uscis"],
    es: ["servicio de ciudadania e inmigracion"],
  },
  {
    id: "uscis-center",
    category: "immigration-agency",
    certain: true,
    en: ["(?:vermont|nebraska|potomac) service center", "national benefits center", "hart service center"],
    es: ["centro de servicio (?:de )?(?:vermont|nebraska|potomac)"],
  },
  {
    id: "asylum-office",
    category: "immigration-agency",
    kind: "asylum-office",
    certain: true,
    en: ["asylum vetting center", "asylum (?:office|pre-?screening)"],
    es: ["oficina de asilos?", "centro de asilo"],
  },
  {
    id: "uscis-center-weak",
    category: "immigration-agency",
    certain: false,
    // A state's name before "service center" is also how tax and car agencies name theirs.
    en: ["(?:california|texas) service center"],
    es: [],
  },
  {
    id: "attention-1367",
    category: "immigration-agency",
    certain: true,
    en: ["att(?:n|ention):? ?1367"],
    es: ["atencion:? ?1367"],
  },
  {
    id: "attention-uscis",
    category: "immigration-agency",
    certain: true,
    en: ["att(?:n|ention):? ?(?:aos|nfb|daca|tps|premium i-140|i-\\d{3}[a-z]?|n-\\d{3}[a-z]?)"],
    es: ["atencion:? ?(?:aos|nfb|daca|tps|i-\\d{3}[a-z]?|n-\\d{3}[a-z]?)"],
  },
  {
    id: "ice",
    category: "immigration-agency",
    kind: "immigration-enforcement",
    certain: true,
    en: [
      "immigration (?:and|&) customs enforcement",
      "enforcement and removal operations",
      "(?<!dry |polar |block |arctic )ice (?:ero|field office|check-?in)",
      "intensive supervision appearance program",
      "alternatives to detention program",
    ],
    es: [
      "servicio de inmigracion y control de aduanas",
      "(?:oficina|supervision|presentacion) (?:de|ante) ice",
      "programa de supervision intensiva",
    ],
  },
  {
    id: "isap",
    category: "immigration-agency",
    kind: "immigration-enforcement",
    certain: true,
    upper: true,
    en: ["ISAP"],
    es: [],
  },
  {
    id: "bi-incorporated",
    category: "immigration-agency",
    kind: "immigration-enforcement",
    certain: false,
    en: ["bi (?:incorporated|inc)"],
    es: [],
  },
  {
    id: "visa-center",
    category: "immigration-agency",
    kind: "visa-center",
    certain: true,
    en: ["national visa center", "kentucky consular center"],
    es: ["centro nacional de visas"],
  },
  {
    id: "nvc",
    category: "immigration-agency",
    kind: "visa-center",
    certain: false,
    upper: true,
    en: ["NVC"],
    es: [],
  },
  {
    id: "homeland-security",
    category: "immigration-agency",
    certain: true,
    en: ["customs and border protection", "department of homeland security"],
    es: ["departamento de seguridad nacional"],
  },
  {
    id: "refugee-children",
    category: "immigration-agency",
    kind: "unaccompanied-children",
    certain: true,
    en: [
      "office of refugee resettlement",
      "unaccompanied (?:children|minors?(?! (?:service|travel|fee))|alien)(?:s? (?:program|services|shelter|bureau))?",
    ],
    es: ["oficina de reasentamiento de refugiados", "ninos no acompanados", "menores no acompanados"],
  },
  {
    id: "orr",
    category: "immigration-agency",
    kind: "unaccompanied-children",
    certain: false,
    upper: true,
    en: ["ORR"],
    es: [],
  },

  // Passport offices (rcp-dos-passport)
  {
    id: "passport",
    category: "passport",
    certain: true,
    en: ["(?:national )?passport (?:processing center|processing|agency|center|office|acceptance facility)"],
    es: ["(?:oficina|agencia|centro) (?:nacional )?de pasaportes?"],
  },
  {
    id: "passport-weak",
    category: "passport",
    certain: false,
    en: ["passports?(?! (?:photos?|health|inn|travel|auto|cruises|scotch|pictures|covers?))"],
    es: ["pasaportes?"],
  },

  // Immigration detention (rcp-detention)
  {
    id: "ice-detention",
    category: "immigration-detention",
    certain: true,
    en: [
      "(?<!dry |polar |block |arctic |packaged )ice (?:processing|detention|residential)(?: (?:center|facility))?",
      "immigration (?:detention|processing)(?: (?:center|facility))?",
      "(?<!customer |client |mail |food |tax |loan |bill |self )service processing center",
      "(?:adelanto|krome|eloy|otero county|montgomery|port isabel|northwest ice|south texas ice|folkston ice|lasalle ice|stewart|otay mesa|buffalo federal|denver contract|broward transitional|el valle|la palma|winn|torrance|tacoma ice|dilley|karnes county)(?: immigration)?(?: (?:detention|processing|residential))? (?:detention|processing|residential|transitional) ?(?:center|facility)",
      "krome north",
      "broward transitional center",
    ],
    es: ["detencion migratoria", "centro de detencion (?:de inmigracion|migratoria|de ice)"],
  },
  {
    id: "processing-center",
    category: "immigration-detention",
    certain: false,
    // Mail, claims and payments have processing centers too.
    en: [
      "(?<!mail |claims? |customer service |payment |data |food |tax |return |returns |passport |loan |order |meat |remittance )processing (?:center|facility)",
    ],
    es: ["centro de procesamiento"],
  },
  { id: "spc", category: "immigration-detention", certain: false, upper: true, en: ["SPC"], es: [] },

  // Immigration legal aid (rcp-legal-aid)
  {
    id: "immigration-legal-aid",
    category: "immigration-legal-aid",
    certain: true,
    en: [
      "immigrant (?:defenders|legal|justice|rights)(?: \\w+)?",
      "immigration (?:legal|law|justice|rights)(?: \\w+)?",
      "immigration (?:project|clinic|attorneys?|lawyers?|services clinic)",
      "immigration defense(?: \\w+)?",
      "asylum seeker advocacy(?: project)?",
      "kids in need of defense",
      "florence immigrant(?: and refugee rights)?",
      "al otro lado",
      "amica center",
      "refugee (?:legal|law) (?:\\w+)",
    ],
    es: [
      "servicios legales para inmigrantes",
      "(?:abogad[oa]s?|bufete|clinica|ley|leyes) (?:legal )?de inmigracion",
      "derechos de los inmigrantes",
    ],
  },
  {
    id: "immigration-legal-aid-acronym",
    category: "immigration-legal-aid",
    certain: true,
    upper: true,
    en: ["HIAS", "CHIRLA", "ProBAR", "RAICES (?:Texas|TEXAS|Legal|LEGAL)"],
    es: [],
  },
  {
    id: "immigration-legal-aid-weak",
    category: "immigration-legal-aid",
    certain: false,
    en: ["raices", "make the road", "catholic charities", "immigration", "immigrant"],
    es: ["defensoria", "inmigracion", "inmigrantes?"],
  },

  // Consulates (rcp-consulate)
  {
    id: "consulate",
    category: "consulate",
    certain: true,
    en: [
      "consulate general",
      "consulate of",
      "embassy of",
      "(?:mexican|guatemalan|salvadoran|honduran|colombian|venezuelan|ecuadorian|peruvian|brazilian|indian|chinese) (?:consulate|embassy)",
    ],
    es: ["consulado(?: general)? (?:de|del|en)", "embajada (?:de|del)"],
  },
  {
    id: "consulate-weak",
    category: "consulate",
    certain: false,
    en: ["consulate", "embassy(?! suites)"],
    es: ["consulado", "embajada"],
  },

  // Jails and prisons (cat-prison)
  {
    id: "custody",
    category: "custody",
    certain: true,
    en: [
      "correctional (?:institution|facility|center|complex|institute)",
      "(?:county|city|parish|regional|municipal) jail(?! (?:museum|lofts|cafe|grill|inn|brewing|books|antiques))",
      "state prison(?! (?:museum|books))",
      "penitentiary(?! (?:museum|historic))",
      "department of corrections(?: and rehabilitation)?",
      "bureau of prisons",
      "federal prison camp",
      "(?:juvenile|youth) (?:hall|detention)(?: (?:center|facility))?",
      "(?:county|regional|metropolitan|federal|pretrial|pre-trial) detention(?: (?:center|facility|complex))?",
      "detention (?:center|facility|complex)",
      "house of correction",
      "rikers island",
    ],
    es: [
      "carcel (?:del condado|de|municipal|estatal)",
      "prision (?:estatal|federal|de)",
      "penitenciaria",
      "(?:centro|institucion|instituto) (?:correccional|penitenciari[oa])",
      "departamento de correccion(?:es)?",
      "centro de detencion(?: juvenil| del condado)?",
      "reclusorio",
    ],
  },
  {
    id: "custody-acronym",
    category: "custody",
    certain: true,
    upper: true,
    en: ["(?:FCI|FDC|FPC) [A-Z][A-Za-z]{3,}"],
    es: [],
  },
  {
    // Companies and agencies have these letters too: FMC Corporation, FCC Licensing, MDC Holdings.
    id: "custody-acronym-weak",
    category: "custody",
    certain: false,
    upper: true,
    en: ["(?:USP|FCC|FMC|MDC|MCC) [A-Z][A-Za-z]{3,}"],
    es: [],
  },
  {
    id: "custody-weak",
    category: "custody",
    certain: false,
    en: [
      "detention(?! (?:pond|basin))",
      "jail(?! (?:museum|cafe|grill))",
      "prison(?! (?:museum|books))",
      "inmate(?: mail| services)?",
      "correctional",
    ],
    es: ["carcel", "prision", "correccional"],
  },
  {
    id: "doc",
    category: "custody",
    certain: false,
    upper: true,
    en: ["DOC", "CDCR", "TDCJ", "FDOC"],
    es: [],
  },

  // Courts and prosecutors (cat-court)
  {
    id: "family-court",
    category: "court",
    kind: "family-court",
    certain: true,
    en: [
      "(?:family|juvenile|probate|surrogates) courts?(?! (?:apartments?|apts?|reporters?|reporting))",
      "juvenile (?:and|&) domestic relations(?: district)?(?: court)?",
      "domestic relations (?:court|division|branch)",
      "family (?:law )?division",
      "friend of the court",
    ],
    es: [
      "(?:corte|tribunal|juzgado) (?:de (?:la )?familia|familiar|juvenil|de menores)",
      "division de familia",
    ],
  },
  {
    id: "criminal-court",
    category: "court",
    kind: "criminal-court",
    certain: true,
    en: [
      "criminal (?:court|courts|division|justice center)",
      "(?:drug|traffic) court",
      "(?:district|commonwealths|prosecuting) attorneys?(?: office)?",
      "(?:state|states|county|us|united states) attorneys? office",
      "prosecutors? office",
      "(?:public|federal) defenders?(?: office)?",
    ],
    es: [
      "(?:corte|tribunal|juzgado) (?:penal|criminal|de lo penal)",
      "fiscalia(?: del condado| de distrito)?",
      "fiscal de distrito",
      "defensor(?:ia)? public[oa]",
    ],
  },
  {
    id: "court",
    category: "court",
    certain: true,
    en: [
      "(?:superior|district|circuit|municipal|bankruptcy|supreme|county|chancery|magistrate|small claims|appellate|civil|tribal|housing|justice) courts?(?! (?:apartments?|apts?|motel|hotel|inn|shops?|mall|plaza|reporters?|reporting))",
      "courts? of (?:appeals?|common pleas|claims|chancery)",
      "clerks? of (?:the )?(?:\\w+ )?courts?",
      "court clerk",
      "county courthouse",
    ],
    es: [
      "(?:corte|tribunal) (?:superior|de distrito|suprem[oa]|de apelaciones|municipal|del condado|de circuito|de vivienda|civil)",
      "juzgado (?:de|civil)",
      "secretari[oa] (?:de la corte|del tribunal|del juzgado)",
    ],
  },
  {
    id: "parole",
    category: "court",
    kind: "criminal-court",
    certain: false,
    en: ["parole", "probation(?: department| office)?"],
    es: ["libertad condicional"],
  },
  {
    id: "court-weak",
    category: "court",
    certain: false,
    en: ["courthouse(?! (?:cafe|grill|square|diner|deli))", "justice center"],
    es: ["juzgado", "tribunal"],
  },

  // Lawyers (cat-law)
  {
    id: "legal",
    category: "legal",
    certain: true,
    en: [
      "law (?:offices?|firm|group|center|clinic)",
      "attorneys? at law",
      "legal (?:aid|services|clinic|defense fund|assistance)(?: \\w+)?",
      "(?:counselors?|counsellors?) at law",
      "bankruptcy (?:attorneys?|law|center)",
      "esq(?:uire)?",
    ],
    es: [
      "abogad[oa]s?",
      "bufete(?: de abogados| legal)?",
      "(?:ayuda|asistencia|clinica|asesoria) legal",
      "servicios legales",
      "licenciad[oa] en derecho",
    ],
  },
  {
    id: "legal-weak",
    category: "legal",
    certain: false,
    en: ["attorneys?", "llp", "bankruptcy", "legal department"],
    es: ["licenciad[oa]", "bancarrota", "despacho juridico"],
  },

  // Reproductive health (cat-repro)
  {
    id: "reproductive-health",
    category: "reproductive-health",
    certain: true,
    en: [
      "planned parenthood",
      "abortion(?: \\w+)?",
      "womens (?:health )?(?:clinic|health center|care center)",
      "womens health(?! (?:magazine|club|foods?))",
      "family planning(?: (?:clinic|center))?",
      "reproductive (?:health|medicine|services|care)",
      "fertility (?:clinic|center|institute|specialists?|care)",
      "ob[ /-]?gyn(?: \\w+)?",
      "midwi(?:fe|ves|fery)",
    ],
    es: [
      "abortos?",
      "clinicas? (?:de|para) (?:la mujer|mujeres)",
      "salud de la mujer",
      "planificacion familiar",
      "salud reproductiva",
      "(?:clinica|centro) de fertilidad",
      "parteras?",
    ],
  },
  {
    id: "reproductive-health-weak",
    category: "reproductive-health",
    certain: false,
    en: [
      "fertility",
      "womens (?:center|care)",
      "birth (?:center|services)",
      "pregnancy (?:center|resource center)",
    ],
    es: ["fertilidad", "centro de la mujer", "maternidad"],
  },

  // HIV and STI care (cat-hiv)
  {
    id: "hiv-sti",
    category: "hiv-sti",
    certain: true,
    en: [
      "hiv(?:/aids)?",
      "ryan white",
      "(?:std|sti) (?:clinic|testing|center|program)",
      "(?<!hearing |visual |teaching |school |study )aids (?:services?|project|foundation|healthcare|alliance|resource|outreach|support|drug)(?: \\w+)?",
      "sexual health (?:clinic|center)",
    ],
    es: [
      "vih(?:/sida)?",
      "(?:clinica|centro|pruebas?) de (?:ets|its|salud sexual)",
      "infecciones de transmision sexual",
    ],
  },
  {
    // "Prep Program" is also how schools name theirs; only the spelling of the medicine is sure.
    id: "adap",
    category: "hiv-sti",
    certain: true,
    upper: true,
    en: ["ADAP", "PrEP (?:[Cc]linic|[Pp]rogram|[Ss]ervices)"],
    es: ["(?:[Pp]rograma|[Cc]linica) (?:de )?PrEP"],
  },
  {
    id: "hiv-sti-weak",
    category: "hiv-sti",
    certain: false,
    en: ["infectious diseases?", "sexual health"],
    es: ["sida", "enfermedades infecciosas", "salud sexual"],
  },
  { id: "prep", category: "hiv-sti", certain: false, upper: true, en: ["PrEP"], es: [] },

  // Gender-affirming care (cat-gender)
  {
    id: "gender-care",
    category: "gender-care",
    certain: true,
    en: [
      "gender (?:clinic|health|affirming|care|identity|spectrum|confirmation)(?: \\w+)?",
      "trans(?:gender)? (?:health|care|law|clinic|services|resource|legal)(?: \\w+)?",
      "lgbtq?(?:ia)?\\+? (?:health|center|community center|clinic|services)",
    ],
    es: [
      "(?:clinica|identidad|afirmacion|atencion) de genero",
      "(?:salud|clinica) trans(?:genero)?",
      "(?:centro|clinica|salud) lgbtq?\\+?",
    ],
  },
  {
    id: "gender-care-weak",
    category: "gender-care",
    certain: false,
    en: ["transgender", "lgbtq?(?:ia)?\\+?"],
    es: ["transgenero"],
  },

  // Substance-use treatment (cat-sud)
  {
    id: "substance-use",
    category: "substance-use",
    certain: true,
    en: [
      "methadone(?: \\w+)?",
      "opioid (?:treatment|addiction|recovery)(?: \\w+)?",
      "suboxone(?: \\w+)?",
      "(?:drug|alcohol|addiction|substance (?:use|abuse)|chemical dependency)(?: (?:and|&) (?:drug|alcohol))? (?:treatment|recovery|rehab(?:ilitation)?|services|counseling|medicine)(?: \\w+)?",
      "detox(?:ification)? (?:center|clinic|program|unit)",
      "(?<!data |disaster |asset |debt |storm |cost |file |business |heat |energy |oil |resource |vehicle |flood |fire )recovery (?:center|house|home|residence)",
      "(?:alcoholics|narcotics) anonymous",
      "sober (?:living|house)",
    ],
    es: [
      "metadona",
      "tratamiento de (?:opioides|adicciones|drogas|alcohol)",
      "(?<!datos )(?:centro|clinica|casa) de (?:recuperacion(?! de datos)|desintoxicacion|rehabilitacion de (?:drogas|alcohol|adicciones))",
      "(?:clinica|centro) de metadona",
      "(?:alcoholicos|narcoticos) anonimos",
      "adicciones",
    ],
  },
  {
    id: "substance-use-weak",
    category: "substance-use",
    certain: false,
    en: [
      "(?<!data |disaster |asset |debt |credit |storm |cost |revenue |vehicle |energy |heat |file |collections? )recovery(?! (?:services|bureau|specialists|agency|group llc))",
      "rehab(?:ilitation)?(?! (?:hospital|medicine))",
      "detox(?! (?:juice|tea|spa|yoga|foot))",
    ],
    es: ["recuperacion(?! de datos)", "rehabilitacion", "desintoxicacion"],
  },
  { id: "otp", category: "substance-use", certain: false, upper: true, en: ["OTP"], es: [] },

  // Mental health (cat-mental)
  {
    id: "mental-health",
    category: "mental-health",
    certain: true,
    en: [
      "psychiatr(?:y|ic|ists?)(?: \\w+)?",
      "(?:behavioral|mental) health(?: \\w+)?",
      "psychotherap(?:y|ists?)",
      "suicide (?:prevention|crisis)(?: \\w+)?",
    ],
    es: [
      "psiquiatri(?:a|co)",
      "hospital psiquiatrico",
      "salud (?:mental|conductual|del comportamiento)",
      "psicoterapia",
      "prevencion del suicidio",
    ],
  },
  {
    id: "mental-health-weak",
    category: "mental-health",
    certain: false,
    en: ["(?:counseling|crisis|therapy) (?:center|services|associates)", "psycholog(?:y|ical|ists?)"],
    es: ["consejeria", "centro de crisis", "psicologia", "psicolog[oa]"],
  },

  // Other health care (cat-repro to cat-mental are the named ones; this is the rest)
  {
    id: "health",
    category: "health",
    certain: true,
    en: [
      "(?:general|memorial|childrens|community|county|regional|university|teaching) hospital",
      "medical (?:center|group|clinic|associates|records)",
      "(?:community|family|neighborhood) (?:health|medical) (?:center|clinic|centers)",
      "cancer (?:center|institute|care)",
      "(?:oncology|hematology|cardiology|dialysis|hospice|pediatrics|dermatology|urology|nephrology)(?: (?:center|clinic|associates|group))?",
      "health department",
      "department of (?:public )?health",
    ],
    es: [
      "hospital (?:general|de|del|regional|infantil)",
      "centro (?:medico|de salud)",
      "clinica (?:medica|comunitaria|familiar|de salud)",
      "departamento de salud",
    ],
  },
  {
    id: "health-weak",
    category: "health",
    certain: false,
    en: [
      "(?<!animal |veterinary |pet |computer |golf |sports? |shoe |legal |law |immigration |watch )clinic",
      "(?<!animal |veterinary |pet |doll )hospital",
      "health(?:care)? (?:center|services)",
    ],
    es: ["clinica(?! (?:veterinaria|legal))", "consultorio"],
  },

  // Shelters and survivor programs (cat-shelter)
  {
    id: "shelter",
    category: "shelter",
    certain: true,
    en: [
      "(?:womens|battered womens|domestic violence|family violence|homeless|emergency) shelter",
      "(?:domestic|family|dating|intimate partner) violence(?: \\w+)?",
      "family justice center",
      "(?:rape|sexual assault) (?:crisis|response|services|resource)(?: \\w+)?",
      "victim (?:services|assistance|advocates?)(?: \\w+)?",
      "anti-?trafficking(?: \\w+)?",
    ],
    es: [
      "(?:albergue|refugio|casa) (?:de|para) (?:mujeres|victimas|familias|emergencia|personas sin hogar)",
      "apoyo a (?:victimas|sobrevivientes)",
      "violencia (?:domestica|intrafamiliar|familiar)",
      "centro de justicia familiar",
      "servicios (?:a|para) victimas",
    ],
  },
  {
    id: "address-program",
    category: "shelter",
    certain: true,
    en: [
      "address confidentiality program",
      "safe at home(?! (?:inspections?|care|security|solutions|senior|services|llc|inc|health))",
    ],
    es: ["confidencialidad de (?:domicilio|direcciones?)"],
  },
  {
    id: "shelter-weak",
    category: "shelter",
    certain: false,
    en: [
      "safe ?house",
      "(?<!animal |pet |bus |tax |storm |bike |cat |dog )shelter(?! (?:insurance|bay|cove|harbor|island|mutual|works))",
    ],
    es: ["albergue", "refugio", "casa segura"],
  },
  { id: "acp", category: "shelter", certain: false, upper: true, en: ["ACP"], es: [] },

  // Unions and labor boards (cat-union)
  {
    id: "union",
    category: "union",
    certain: true,
    en: [
      "afl-?cio",
      "seiu",
      "ufcw",
      "teamsters?(?: local)?",
      "(?:ibew|afscme|cwa|uaw|iatse|liuna|usw|unite here) local",
      "national labor relations board",
      "nlrb",
      "(?:state |public )?(?:labor|employment) relations board",
      "labor commissioner(?:s office)?",
      "wage and hour division",
      "work(?:ers|er) cent(?:er|re)",
      "day laborer(?: \\w+)?",
      "(?:united|amalgamated|international) \\w+ (?:and \\w+ |& \\w+ )?workers",
      "(?:teachers|nurses|farmworkers|workers|employees|tenants|carpenters|labor) union",
      "united farm ?workers",
    ],
    es: [
      "sindicatos?",
      "trabajadores unidos",
      "centro de trabajadores",
      "jornaleros",
      "campesinos unidos",
      "comisionad[oa] laboral",
      "union de (?:trabajadores|campesinos|inquilinos|maestros)",
    ],
  },
  {
    id: "union-weak",
    category: "union",
    certain: false,
    en: ["local (?:no )?\\d{1,4}", "union hall"],
    es: ["local (?:no |num )?\\d{1,4}"],
  },

  // Religious bodies (cat-religion)
  {
    id: "religion",
    category: "religion",
    certain: true,
    en: [
      "(?:baptist|methodist|lutheran|presbyterian|episcopal|catholic|pentecostal|evangelical|orthodox|community|christian|adventist|apostolic|unitarian|mennonite|reformed|bible) church",
      "church of (?:the |our |jesus|god|christ|latter|saint|st )(?: ?\\w+)?",
      "mosques?",
      "masjid(?: \\w+)?",
      "synagogue",
      "gurdwara",
      "islamic (?:center|society|association)(?: \\w+)?",
      "jewish (?:community|federation|center)(?: \\w+)?",
      "(?:arch)?diocese(?: of)?",
      "(?:catholic|episcopal) parish",
      "kingdom hall",
      "(?:congregation|temple) (?:beth|bnai|shaare|ohev|emanu-?el|sinai|israel|shalom|sholom)(?: \\w+)?",
      "chabad(?: \\w+)?",
      "(?:hindu|buddhist|sikh|jain|zen) (?:temple|center|society|association)",
    ],
    es: [
      "iglesia (?:catolica|bautista|cristiana|evangelica|pentecostal|metodista|adventista|de)(?: \\w+)?",
      "mezquita",
      "sinagoga",
      "parroquia(?: \\w+)?",
      "(?:arqui)?diocesis(?: de)?",
      "(?:centro|asociacion|comunidad) (?:islamic[oa]|judi[oa]|budista|catolic[oa])",
      "salon del reino",
      "templo (?:hindu|budista|evangelico|cristiano|de dios)",
    ],
  },
  {
    id: "religion-weak",
    category: "religion",
    certain: false,
    en: [
      "church(?! (?:& dwight|and dwight))",
      "temple(?! (?:university|health))",
      "parish",
      "ministr(?:y|ies)(?! of (?:sound|supply))",
      // "Beth Jacob" is a person as often as a congregation.
      "(?:beth|bnai) (?:el|israel|shalom|am|sholom|jacob|tikvah)",
    ],
    es: ["iglesia", "templo", "ministerios?"],
  },

  // Politics (cat-politics)
  {
    id: "politics",
    category: "politics",
    certain: true,
    en: [
      "american civil liberties union",
      "(?:aclu|naacp)(?: of)?",
      "national rifle association",
      "democratic socialists of america",
      "(?:democratic|republican|libertarian|green|socialist|communist|working families) (?:party|national committee|committee)(?: of)?",
      "(?:\\w+ )?for (?:congress|senate|president|governor|mayor|city council|sheriff|assembly)",
      "political action committee",
      "campaign (?:committee|headquarters)",
      "black lives matter(?: \\w+)?",
    ],
    es: ["partido (?:democrata|republicano|politico|socialista|verde)", "comite (?:de campana|politico)"],
  },
  {
    id: "politics-weak",
    category: "politics",
    certain: false,
    en: [
      "(?<!birthday |garden |tea )party(?! (?:city|supplies|supply|rentals?|store|time|favors))",
      "coalition",
      "campaign(?! (?:monitor|outfitters))",
    ],
    es: ["partido", "coalicion"],
  },
  {
    id: "politics-acronym",
    category: "politics",
    certain: false,
    upper: true,
    en: ["PAC", "NRA", "DSA"],
    es: [],
  },

  // Debt collectors (cat-debt)
  {
    id: "debt",
    category: "debt",
    certain: true,
    en: [
      "(?:debt|accounts?) (?:collections?|collectors?|recovery)(?: \\w+)?",
      "credit collections?(?: \\w+)?",
      "(?<!museum |art |special |library )collections? (?:agency|bureau|department|services)",
      "portfolio recovery(?: associates)?",
      "(?:debt|credit) (?:settlement|relief|counseling)(?: \\w+)?",
      "receivables (?:management|performance)(?: \\w+)?",
    ],
    es: ["agencia de (?:cobros?|cobranzas?)", "cobranzas?", "alivio de deudas"],
  },
  {
    id: "debt-weak",
    category: "debt",
    certain: false,
    en: [
      "(?<!museum |art |special |library )collections",
      "asset recovery",
      "recovery (?:services|bureau|specialists|agency|group llc)",
      "judgment",
      "past due",
      "final notice",
    ],
    es: ["cobros", "aviso final"],
  },

  // Benefits offices (cat-benefits)
  {
    id: "benefits",
    category: "benefits",
    certain: true,
    en: [
      "social security administration",
      "medicaid(?: \\w+)?",
      "medi-?cal",
      "(?:snap|tanf|ebt) (?:office|benefits|program|unit|processing)",
      "food stamps?(?: office)?",
      "supplemental security income",
      "unemployment (?:insurance|benefits|office|division)",
      "wic (?:program|office|clinic)",
      "housing authority",
      "section 8 (?:housing|vouchers?|office|program)",
      "(?:department|division) of (?:human|social|family|workforce|public) (?:services|assistance|development|support)(?: \\w+)?",
      "(?:public|general|welfare) assistance office",
      "disability determination(?: \\w+)?",
    ],
    es: [
      "(?:cupones|estampillas) (?:de|para) (?:alimentos|comida)",
      "oficina de (?:beneficios|desempleo|asistencia publica)",
      "(?:oficina|administracion) del? seguro social",
      "seguro de desempleo",
      "(?:oficina|programa) de wic",
      "autoridad de vivienda",
      "departamento de (?:servicios sociales|servicios humanos|asistencia publica)",
    ],
  },
  {
    id: "benefits-weak",
    category: "benefits",
    certain: false,
    en: ["benefits (?:center|office|department)", "unemployment", "human services", "social services"],
    es: ["seguro social", "desempleo", "servicios sociales"],
  },
  {
    id: "benefits-acronym",
    category: "benefits",
    certain: false,
    upper: true,
    en: ["SNAP", "TANF", "SSI", "WIC", "SSA"],
    es: [],
  },

  // Credit bureaus and banks (cat-credit)
  {
    id: "credit",
    category: "credit",
    certain: true,
    en: [
      "equifax",
      "experian",
      "trans ?union(?: (?:llc|consumer))?",
      "chexsystems",
      "credit bureau",
      "innovis",
    ],
    es: ["buro de credito", "disputas? de credito", "agencia de informes de credito"],
  },
  {
    id: "credit-weak",
    category: "credit",
    certain: false,
    en: ["(?:consumer|credit|fraud) disputes?(?: \\w+)?"],
    es: ["disputas?"],
  },

  // Newsrooms and whistleblower channels (cat-news)
  {
    id: "newsroom",
    category: "newsroom",
    certain: true,
    en: [
      "news ?room",
      "(?:office of (?:the )?)?inspector general",
      "whistle-?blowers?(?: \\w+)?",
      "ombuds(?:man|person|office|men)?",
      "fraudnet",
      "investigations? (?:desk|team|editor)",
      "(?:news|confidential) tips?",
      "government accountability (?:office|project)",
      "propublica",
      "securedrop",
    ],
    es: [
      "sala de (?:redaccion|prensa)",
      "linea de denuncias",
      "inspector(?:ia)? general",
      "delator(?:es)?",
      "canal de denuncias",
    ],
  },
  {
    id: "newsroom-weak",
    category: "newsroom",
    certain: false,
    en: [
      "tips",
      "(?:daily|weekly|evening|morning) (?:news|times|herald|tribune|post|journal|press)",
      "gazette",
    ],
    es: ["denuncias", "redaccion"],
  },

  // Adoption and child welfare (cat-adoption)
  {
    id: "child-welfare",
    category: "child-welfare",
    certain: true,
    en: [
      "child (?:protective|welfare) (?:services|division|agency)",
      "(?:department|division|office) of child(?:ren)?(?:s)?(?:,? (?:and|&)? ?(?:youth|families|family)[\\w, ]{0,30}| services| protection| welfare)",
      "foster (?:care|parents?)(?: \\w+)?",
      "foster family (?:agency|services|network|program)",
      "adoption (?:agency|services|center|unit)",
      "guardian ad litem",
    ],
    es: [
      "servicios de proteccion (?:al menor|de menores|infantil)",
      "hogares? temporal(?:es)?",
      "agencia de adopci(?:on|ones)",
      "departamento de (?:ninos|menores) y familias?",
      "(?:proteccion|bienestar) (?:de la ninez|de menores|infantil)",
    ],
  },
  {
    id: "child-welfare-weak",
    category: "child-welfare",
    certain: false,
    // "The Foster Family" is a household as often as an agency.
    en: ["(?<!pet |dog |cat |animal )adoptions?(?! (?:days?|event|fair))", "foster famil(?:y|ies)"],
    es: ["adopcion(?:es)?"],
  },
  {
    id: "child-welfare-acronym",
    category: "child-welfare",
    certain: false,
    upper: true,
    en: ["CPS", "DCFS", "DCF"],
    es: [],
  },

  // Tax authorities (cat-tax)
  {
    id: "tax",
    category: "tax",
    certain: true,
    en: [
      "internal revenue service",
      "department of the treasury(?:,? internal revenue service)?",
      "franchise tax board",
      "departments? of (?:revenue|taxation)(?: and finance)?",
      "itin operations?",
      "tax (?:commission|tribunal|court)",
      "comptroller of public accounts",
    ],
    es: [
      "servicio de (?:impuestos internos|rentas internas)",
      "oficina de impuestos",
      "(?:departamento|secretaria|ministerio) de hacienda",
    ],
  },
  { id: "irs", category: "tax", certain: true, upper: true, en: ["IRS"], es: [] },

  // Military and veterans (cat-military)
  {
    id: "veterans",
    category: "veterans",
    certain: true,
    en: [
      "(?:department of )?veterans? affairs",
      "va medical center",
      "va (?:regional office|health ?care|hospital|clinic)",
      "veterans (?:centers?|services|resource center)",
      "us (?:army|navy|marine corps|air force|coast guard|space force)(?! (?:surplus|store))",
      "(?:army|air) national guard",
      "(?:naval|air force|marine corps|army) (?:base|air station|station|hospital|reserve(?: center)?)",
      "selective service(?: system)?",
      "judge advocate general",
      "military recruiting(?: \\w+)?",
      "(?:army|navy|marine corps|air force) recruiting(?: \\w+)?",
    ],
    es: [
      "asuntos de(?: los)? veteranos",
      "(?:departamento|oficina|hospital) de(?: los)? veteranos",
      "oficina de reclutamiento(?: militar)?",
      "guardia nacional",
    ],
  },
  {
    // An animal doctor has vet services too.
    id: "vet-center",
    category: "veterans",
    certain: false,
    en: ["vet (?:centers?|resource center)"],
    es: ["centro de veteranos"],
  },
  {
    id: "veterans-weak",
    category: "veterans",
    certain: false,
    upper: true,
    en: ["JAG"],
    es: [],
  },

  // Election offices (cat-elections)
  {
    id: "elections",
    category: "elections",
    certain: true,
    en: [
      "board of (?:elections?|registrars)",
      "(?:registrar|supervisor) of (?:voters?|elections?)",
      "elections? (?:department|office|division|commission|board|center)",
      "(?:vote by mail|absentee|mail-?in|official) ballots?",
      "ballot (?:processing|return)(?: \\w+)?",
    ],
    es: [
      "(?:junta|consejo) (?:electoral|de elecciones)",
      "oficina (?:electoral|de elecciones)",
      "supervisor[a]? de elecciones",
      "registro de votantes",
      "boletas? electoral(?:es)?",
      "departamento de elecciones",
    ],
  },
  {
    id: "elections-weak",
    category: "elections",
    certain: false,
    en: ["ballots?", "elections?"],
    es: ["boletas?"],
  },
] as const;
