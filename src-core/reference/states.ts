/**
 * US states, territories and military "states" with the ways people write them, upper case, without dots or
 * accents. The two-letter codes are Publication 28 appendix B; the other forms are everyday English and Spanish.
 */
export interface StateEntry {
  code: string;
  /** Full names and older abbreviations; the English name comes first. */
  names: readonly string[];
}

export const states: readonly StateEntry[] = [
  { code: "AL", names: ["ALABAMA", "ALA"] },
  { code: "AK", names: ["ALASKA"] },
  { code: "AZ", names: ["ARIZONA", "ARIZ"] },
  { code: "AR", names: ["ARKANSAS", "ARK"] },
  { code: "CA", names: ["CALIFORNIA", "CALIF", "CAL"] },
  { code: "CO", names: ["COLORADO", "COLO"] },
  { code: "CT", names: ["CONNECTICUT", "CONN"] },
  { code: "DE", names: ["DELAWARE", "DEL"] },
  {
    code: "DC",
    names: ["DISTRICT OF COLUMBIA", "DIST OF COLUMBIA", "DISTRITO DE COLUMBIA"],
  },
  { code: "FL", names: ["FLORIDA", "FLA"] },
  { code: "GA", names: ["GEORGIA"] },
  { code: "HI", names: ["HAWAII", "HAWAI", "HAWAI'I"] },
  { code: "ID", names: ["IDAHO"] },
  { code: "IL", names: ["ILLINOIS", "ILL"] },
  { code: "IN", names: ["INDIANA", "IND"] },
  { code: "IA", names: ["IOWA"] },
  { code: "KS", names: ["KANSAS", "KANS", "KAN"] },
  { code: "KY", names: ["KENTUCKY"] },
  { code: "LA", names: ["LOUISIANA", "LUISIANA"] },
  { code: "ME", names: ["MAINE"] },
  { code: "MD", names: ["MARYLAND"] },
  { code: "MA", names: ["MASSACHUSETTS", "MASS"] },
  { code: "MI", names: ["MICHIGAN", "MICH"] },
  { code: "MN", names: ["MINNESOTA", "MINN"] },
  { code: "MS", names: ["MISSISSIPPI", "MISS", "MISISIPI"] },
  { code: "MO", names: ["MISSOURI", "MISURI"] },
  { code: "MT", names: ["MONTANA", "MONT"] },
  { code: "NE", names: ["NEBRASKA", "NEBR", "NEB"] },
  { code: "NV", names: ["NEVADA", "NEV"] },
  { code: "NH", names: ["NEW HAMPSHIRE", "NUEVO HAMPSHIRE", "NUEVA HAMPSHIRE", "N HAMPSHIRE"] },
  { code: "NJ", names: ["NEW JERSEY", "NUEVA JERSEY", "N JERSEY"] },
  { code: "NM", names: ["NEW MEXICO", "NUEVO MEXICO", "N MEX", "N MEXICO", "NMEX"] },
  { code: "NY", names: ["NEW YORK", "NUEVA YORK"] },
  { code: "NC", names: ["NORTH CAROLINA", "CAROLINA DEL NORTE", "N CAROLINA", "N CAR"] },
  { code: "ND", names: ["NORTH DAKOTA", "DAKOTA DEL NORTE", "N DAKOTA", "N DAK", "NDAK"] },
  { code: "OH", names: ["OHIO"] },
  { code: "OK", names: ["OKLAHOMA", "OKLA"] },
  { code: "OR", names: ["OREGON", "OREG", "ORE"] },
  { code: "PA", names: ["PENNSYLVANIA", "PENSILVANIA", "PENN", "PENNA"] },
  { code: "RI", names: ["RHODE ISLAND", "R ISLAND"] },
  { code: "SC", names: ["SOUTH CAROLINA", "CAROLINA DEL SUR", "S CAROLINA", "S CAR"] },
  { code: "SD", names: ["SOUTH DAKOTA", "DAKOTA DEL SUR", "S DAKOTA", "S DAK", "SDAK"] },
  { code: "TN", names: ["TENNESSEE", "TENN"] },
  { code: "TX", names: ["TEXAS", "TEJAS", "TEX"] },
  { code: "UT", names: ["UTAH"] },
  { code: "VT", names: ["VERMONT"] },
  { code: "VA", names: ["VIRGINIA"] },
  { code: "WA", names: ["WASHINGTON", "WASH"] },
  { code: "WV", names: ["WEST VIRGINIA", "VIRGINIA OCCIDENTAL", "W VIRGINIA", "W VA", "WVA"] },
  { code: "WI", names: ["WISCONSIN", "WISC", "WIS"] },
  { code: "WY", names: ["WYOMING", "WYO"] },
  { code: "PR", names: ["PUERTO RICO", "P RICO"] },
  {
    code: "VI",
    names: ["VIRGIN ISLANDS", "US VIRGIN ISLANDS", "U S VIRGIN ISLANDS", "ISLAS VIRGENES", "USVI"],
  },
  { code: "GU", names: ["GUAM"] },
  { code: "AS", names: ["AMERICAN SAMOA", "SAMOA AMERICANA"] },
  { code: "MP", names: ["NORTHERN MARIANA ISLANDS", "NORTHERN MARIANAS", "CNMI"] },
  { code: "FM", names: ["FEDERATED STATES OF MICRONESIA", "MICRONESIA"] },
  { code: "MH", names: ["MARSHALL ISLANDS"] },
  { code: "PW", names: ["PALAU"] },
  { code: "AE", names: [] },
  { code: "AP", names: [] },
  { code: "AA", names: [] },
];

/** The "states" of overseas military mail (Publication 28 section 225). */
export const militaryStates: readonly string[] = ["AE", "AP", "AA"];

/** The "cities" of overseas military and diplomatic mail. */
export const militaryCities: readonly string[] = ["APO", "FPO", "DPO"];
