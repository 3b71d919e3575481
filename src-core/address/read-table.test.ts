import { describe, expect, it } from "vitest";
import { readAddress } from "./read.ts";
import type { Address, AddressKind } from "./types.ts";

/**
 * Input, kind, every part as "role=value" in the order of the text ("role?=value" when doubtful), and the
 * problems, none when left out. All people, places and numbers are invented.
 */
type Row = readonly [input: string, kind: AddressKind, parts: string, problems?: string];

const table: Record<string, readonly Row[]> = {
  "streets and last lines": [
    [
      "Javier Reyes\r\n77 N Juniper Street SW\r\nNorth Las Vegas, Nevada 89030\r\n",
      "street",
      "recipient=JAVIER REYES; house-number=77; pre-directional=N; street=JUNIPER; suffix=ST; post-directional=SW; city=NORTH LAS VEGAS; state=NV; zip=89030",
    ],
    [
      "Ana Soto\nN6W23001 Juniper Rd\nWaukesha WI 53188",
      "street",
      "recipient=ANA SOTO; house-number=N6W23001; street=JUNIPER; suffix=RD; city=WAUKESHA; state=WI; zip=53188",
    ],
    [
      "Ana Soto\nW229 N1433 Finch Dr\nWaukesha, WI 53186",
      "street",
      "recipient=ANA SOTO; house-number=W229 N1433; street=FINCH; suffix=DR; city=WAUKESHA; state=WI; zip=53186",
    ],
    [
      "Ana Soto\n39W301 Finch Glen Rd\nSt. Charles, IL 60175",
      "street",
      "recipient=ANA SOTO; house-number=39W301; street=FINCH GLEN; suffix=RD; city=ST CHARLES; state=IL; zip=60175",
    ],
    [
      "Quintanar, Marisol\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=QUINTANAR MARISOL; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana & Luis Reyes\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=ANA & LUIS REYES; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "The Reyes Family\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=THE REYES FAMILY; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Dr. Ana Soto, MD\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=DR ANA SOTO MD; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Current Resident\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=CURRENT RESIDENT; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana Soto or Current Resident\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=ANA SOTO OR CURRENT RESIDENT; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana Soto\nOne Liberty Plaza\nNew York NY 10006",
      "street",
      "recipient=ANA SOTO; house-number=1; street=LIBERTY; suffix=PLZ; city=NEW YORK; state=NY; zip=10006",
    ],
    [
      "Ana Soto\n14 Main St\nHerndon VA 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=80012",
      "zip-state-mismatch",
    ],
    [
      "Ana Soto\n14 Main St\nGate code 55\nHerndon VA 22071",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unread=GATE CODE 55; city=HERNDON; state=VA; zip=22071",
      "unread-line",
    ],
    [
      "Ana Soto\nMain Street\nHerndon VA 22071",
      "street",
      "recipient=ANA SOTO; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
      "house-number-missing",
    ],
    [
      "Ana Soto\n14 Main St\nHerndon VA 220711234",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071; zip4=1234",
    ],
    [
      "Ana Soto\n14 Main St\nHerndon VA 22071 1234",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071; zip4=1234",
    ],
    [
      "Ana Soto\n14 Main St\nHerndon VA22071",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana Soto\n14 Main St\nHerndon\nVA\n22071",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana Soto\n14 Main St\nHerndon\nVirginia 22071",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana Soto\n14 Main St\nCambridge MA 2139",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=CAMBRIDGE; state=MA; zip?=02139",
    ],
    [
      "Ana Soto\n14 Main St\nWashington, D.C. 20001",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=WASHINGTON; state=DC; zip=20001",
    ],
    [
      "Ana Soto\n14 E St NW\nWashington DC 20001",
      "street",
      "recipient=ANA SOTO; house-number=14; street=E; suffix=ST; post-directional=NW; city=WASHINGTON; state=DC; zip=20001",
    ],
    [
      "Ana Soto\n14 E St NW Washington DC 20001",
      "street",
      "recipient=ANA SOTO; house-number=14; street=E; suffix=ST; post-directional=NW; city=WASHINGTON; state=DC; zip=20001",
    ],
    [
      "Ana Soto\n14 Main St\nNew York New York 10001",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=NEW YORK; state=NY; zip=10001",
    ],
    [
      "Ana Soto\n14 Summit Ave St Paul MN 55101",
      "street",
      "recipient=ANA SOTO; house-number=14; street=SUMMIT; suffix=AVE; city=ST PAUL; state=MN; zip=55101",
    ],
    [
      "Ana Soto\n14 Main St N Las Vegas NV 89030",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=N LAS VEGAS; state=NV; zip=89030",
    ],
    [
      "Ana Soto\n14 Martin Luther King Jr Blvd Federal Way WA 98003",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MARTIN LUTHER KING JR; suffix=BLVD; city=FEDERAL WAY; state=WA; zip=98003",
    ],
    [
      "Ana Soto\n14 Avenue C\nNew York NY 10009",
      "street",
      "recipient=ANA SOTO; house-number=14; street=AVENUE C; city=NEW YORK; state=NY; zip=10009",
    ],
    [
      "Ana Soto\n14 Avenue of the Americas\nNew York NY 10009",
      "street",
      "recipient=ANA SOTO; house-number=14; street=AVENUE OF THE AMERICAS; city=NEW YORK; state=NY; zip=10009",
    ],
    [
      "Ana Soto\n14 Park Avenue South\nNew York NY 10009",
      "street",
      "recipient=ANA SOTO; house-number=14; street=PARK; suffix=AVE; post-directional=S; city=NEW YORK; state=NY; zip=10009",
    ],
    [
      "Ana Soto\n14 South Street\nNew York NY 10009",
      "street",
      "recipient=ANA SOTO; house-number=14; street=SOUTH; suffix=ST; city=NEW YORK; state=NY; zip=10009",
    ],
    [
      "Ana Soto\n14 Main Street Northwest\nCanton OH 44702",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; post-directional=NW; city=CANTON; state=OH; zip=44702",
    ],
    [
      "Ana Soto\n29 Palms Hwy\n29 Palms CA 92277",
      "street",
      "recipient=ANA SOTO; house-number=29; street=PALMS; suffix=HWY; city=29 PALMS; state=CA; zip=92277",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Upper Marlboro MD 20772",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; city=UPPER MARLBORO; state=MD; zip=20772",
    ],
    [
      "Marisol Quintanar\n1420A Alder Ct\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420A; street=ALDER; suffix=CT; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420-A Alder Ct\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420-A; street=ALDER; suffix=CT; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420, Alder Ct\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n100-102 Alder Ct\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=100-102; street=ALDER; suffix=CT; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 N. St. Finch Ave.\nNew Orleans LA 70130",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; pre-directional=N; street=ST FINCH; suffix=AVE; city=NEW ORLEANS; state=LA; zip=70130",
    ],
    [
      "Marisol Quintanar\n1420 St. John's Pl\nBrooklyn NY 11213",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ST JOHNS; suffix=PL; city=BROOKLYN; state=NY; zip=11213",
    ],
    [
      "Marisol Quintanar\n1420 O'Connor Rd\nBrooklyn NY 11213",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=OCONNOR; suffix=RD; city=BROOKLYN; state=NY; zip=11213",
    ],
    [
      "Marisol Quintanar\n1420 Rue St. Ann\nNew Orleans LA 70116",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=RUE ST ANN; city=NEW ORLEANS; state=LA; zip=70116",
    ],
    [
      "Marisol Quintanar\n1420 Old Mill Rd Ext\nNew Orleans LA 70116",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=OLD MILL RD; suffix=EXT; city=NEW ORLEANS; state=LA; zip=70116",
    ],
    [
      "Ana Soto\n14 Main St\nAurora, CO 80012\n555-0100",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012; unread=555-0100",
      "unread-line",
    ],
    [
      "Ana Soto\nana@example.com\n14 Main St\nAurora, CO 80012",
      "street",
      "recipient=ANA SOTO; unread=ANA@EXAMPLE.COM; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
      "unread-line",
    ],
    [
      "To: Ana Soto\n14 Main St\nAurora, CO 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Para: Ana Soto\n14 Main St\nAurora, CO 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Sra. Luz Rivera de la Cruz\n14 Main St\nAurora, CO 80012",
      "street",
      "recipient=SRA LUZ RIVERA DE LA CRUZ; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "José Ángel Núñez-Ortega\n14 Main St\nPeñasco NM 87553",
      "street",
      "recipient=JOSE ANGEL NUNEZ-ORTEGA; house-number=14; street=MAIN; suffix=ST; city=PENASCO; state=NM; zip=87553",
    ],
    [
      "María de los Ángeles Rivera Colón\n14 Main St\nAurora, CO 80012",
      "street",
      "recipient=MARIA DE LOS ANGELES RIVERA COLON; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto and Javier Reyes\n14 Main St\nAurora, CO 80012",
      "street",
      "recipient=ANA SOTO AND JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St\nCharlotte Amalie VI 00802",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=CHARLOTTE AMALIE; state=VI; zip=00802",
    ],
    [
      "Ana Soto\n14 Main St\nHagåtña, Guam 96910",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HAGATNA; state=GU; zip=96910",
    ],
    [
      "Ana Soto\n14 Main St\nTruth or Consequences NM 87901",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=TRUTH OR CONSEQUENCES; state=NM; zip=87901",
    ],
    [
      "Ana Soto\n14 Main St\nColo. Springs, Colo. 80903",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=COLO SPRINGS; state=CO; zip=80903",
    ],
    [
      "Ana Soto\n14 Main St\nCharleston, W. Va. 25301",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=CHARLESTON; state=WV; zip=25301",
    ],
    [
      "Ana Soto\n14 Main St\nCharleston, West Virginia 25301",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=CHARLESTON; state=WV; zip=25301",
    ],
    [
      "Ana Soto\n14 Main St\nRaleigh, Carolina del Norte 27601",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=RALEIGH; state=NC; zip=27601",
    ],
    [
      "Ana Soto\n14 Main St\nAurora, Colorado, 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St\nAurora CO 80012–1234",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012; zip4=1234",
    ],
    [
      "Ana Soto\n14 Main St\nAurora CO 80012 - 1234",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012; zip4=1234",
    ],
    [
      "Occupant\n14 Main St\nAurora CO 80012",
      "street",
      "recipient=OCCUPANT; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "De: Marisol Quintanar\n14 Main St\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St, Aurora CO, 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St\nAurora\nCO 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St Aurora\nCO 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St, Aurora\nCO 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Fl St\nMiami FL 33101",
      "street",
      "recipient=ANA SOTO; house-number=14; street=FL; suffix=ST; city=MIAMI; state=FL; zip=33101",
    ],
    [
      "Alder & Finch\n14 Main St\nAurora CO 80012",
      "street",
      "organization?=ALDER & FINCH; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 1/2 Main St\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=14 1/2; street=MAIN; suffix=ST; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n14-1/2 Main St\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=14-1/2; street=MAIN; suffix=ST; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n014 Main St\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n___ Main St\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=; street=MAIN; suffix=ST; city=SALIDA; state=CO; zip=81201",
      "house-number-missing",
    ],
    [
      "Ana Soto\n000-000-001\n14 Main St\nEl Paso TX 79925",
      "street",
      "recipient=ANA SOTO; unread=000-000-001; house-number=14; street=MAIN; suffix=ST; city=EL PASO; state=TX; zip=79925",
      "unread-line",
    ],
    [
      "SPC Ana Soto\n14 Main St\nEl Paso TX 79925",
      "street",
      "recipient=SPC ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=EL PASO; state=TX; zip=79925",
    ],
    [
      "Rosa Juniper\n4400 South 1200 West\nSalt Lake City UT 84119",
      "street",
      "recipient=ROSA JUNIPER; house-number=4400; pre-directional=S; street=1200; post-directional=W; city=SALT LAKE CITY; state=UT; zip=84119",
    ],
    [
      "Rosa Juniper\n77 The Finch Way\nReno NV 89501",
      "street",
      "recipient=ROSA JUNIPER; house-number=77; street=THE FINCH; suffix=WAY; city=RENO; state=NV; zip=89501",
    ],
    [
      "Rosa Juniper\n14 Main St\nO'Fallon, MO 63366",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=MAIN; suffix=ST; city=OFALLON; state=MO; zip=63366",
    ],
    [
      "Rosa Juniper\n14 Main St\nWinston-Salem NC 27101",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=MAIN; suffix=ST; city=WINSTON-SALEM; state=NC; zip=27101",
    ],
    [
      "Rosa Juniper\n14 Main St\nCoeur d'Alene, ID 83814",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=MAIN; suffix=ST; city=COEUR DALENE; state=ID; zip=83814",
    ],
    [
      "Rosa Juniper\n14 Main St\nWashington Court House OH 43160",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=MAIN; suffix=ST; city=WASHINGTON COURT HOUSE; state=OH; zip=43160",
    ],
    [
      "Rosa Juniper\n14 Main St.\nKansas City, Kansas 66101",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=MAIN; suffix=ST; city=KANSAS CITY; state=KS; zip=66101",
    ],
    [
      "Rosa Juniper\n14 Main St.\nIndiana, PA 15701",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=MAIN; suffix=ST; city=INDIANA; state=PA; zip=15701",
    ],
    [
      "Rosa Juniper\n14 Main St.\nCalifornia MD 20619",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=MAIN; suffix=ST; city=CALIFORNIA; state=MD; zip=20619",
    ],
    [
      "Rosa Juniper\n14 Main St.\nOregon City, Ore. 97045",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=MAIN; suffix=ST; city=OREGON CITY; state=OR; zip=97045",
    ],
    [
      "Rosa Juniper\n14 Finch Hwy\nSalida CO 81201",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=FINCH; suffix=HWY; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Rosa Juniper\n14 Old State Road\nSalida CO 81201",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=OLD STATE; suffix=RD; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Rosa Juniper\n14 County Line Rd\nSalida CO 81201",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=COUNTY LINE; suffix=RD; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Rosa Juniper\n14 State St\nSalida CO 81201",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=STATE; suffix=ST; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Rosa Juniper\n14 Camino Real\nSanta Fe NM 87501",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=CAMINO REAL; city=SANTA FE; state=NM; zip=87501",
    ],
    [
      "Rosa Juniper\n14 La Finca Ct\nSan Mateo CA 94403",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=LA FINCA; suffix=CT; city=SAN MATEO; state=CA; zip=94403",
    ],
    [
      "Juan Finch\n14 Main St\nTaylor TX, 76574",
      "street",
      "recipient=JUAN FINCH; house-number=14; street=MAIN; suffix=ST; city=TAYLOR; state=TX; zip=76574",
    ],
    [
      "Juan Finch\n14 Main St\nTaylor - TX - 76574",
      "street",
      "recipient=JUAN FINCH; house-number=14; street=MAIN; suffix=ST; city=TAYLOR; state=TX; zip=76574",
    ],
    [
      "Juan Finch\n14 Main St\nTaylor TX 76574.",
      "street",
      "recipient=JUAN FINCH; house-number=14; street=MAIN; suffix=ST; city=TAYLOR; state=TX; zip=76574",
    ],
  ],
  highways: [
    [
      "Bo Pine\n12345 County Road 12\nAlamosa, CO 81101",
      "street",
      "recipient=BO PINE; house-number=12345; street=COUNTY ROAD 12; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Bo Pine\n88 State Hwy 9 N\nBreckenridge CO 80424",
      "street",
      "recipient=BO PINE; house-number=88; street=STATE HIGHWAY 9; post-directional=N; city=BRECKENRIDGE; state=CO; zip=80424",
    ],
    [
      "Bo Pine\n900 US Highway 50 E\nPueblo, CO 81001",
      "street",
      "recipient=BO PINE; house-number=900; street=US HIGHWAY 50; post-directional=E; city=PUEBLO; state=CO; zip=81001",
    ],
    [
      "Bo Pine\n22 FM 1960\nHouston TX 77073",
      "street",
      "recipient=BO PINE; house-number=22; street=FM 1960; city=HOUSTON; state=TX; zip=77073",
    ],
    [
      "Bo Pine\nW4567 County Road KK\nAppleton WI 54915",
      "street",
      "recipient=BO PINE; house-number=W4567; street=COUNTY ROAD KK; city=APPLETON; state=WI; zip=54915",
    ],
    [
      "Bo Pine\nCounty Road 12\nAlamosa, CO 81101",
      "street",
      "recipient=BO PINE; street=COUNTY ROAD 12; city=ALAMOSA; state=CO; zip=81101",
      "house-number-missing",
    ],
    [
      "Marisol Quintanar\n1420 I-35 N\nDenton TX 76201",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=INTERSTATE 35; post-directional=N; city=DENTON; state=TX; zip=76201",
    ],
    [
      "Marisol Quintanar\n1420 Interstate 35\nDenton TX 76201",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=INTERSTATE 35; city=DENTON; state=TX; zip=76201",
    ],
    [
      "Marisol Quintanar\n1420 Hwy 11 W\nDenton TX 76201",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=HIGHWAY 11; post-directional=W; city=DENTON; state=TX; zip=76201",
    ],
    [
      "Marisol Quintanar\n1420 KY Highway 1207\nLexington KY 40502",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=KY HIGHWAY 1207; city=LEXINGTON; state=KY; zip=40502",
    ],
    [
      "Marisol Quintanar\n1420 Route 9W\nNyack NY 10960",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ROUTE 9W; city=NYACK; state=NY; zip=10960",
    ],
    [
      "Marisol Quintanar\n1420 Ranch Road 620 S\nAustin TX 78734",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=RANCH ROAD 620; post-directional=S; city=AUSTIN; state=TX; zip=78734",
    ],
    [
      "Marisol Quintanar\n1420 Loop 1604\nSan Antonio TX 78232",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=LOOP 1604; city=SAN ANTONIO; state=TX; zip=78232",
    ],
    [
      "Marisol Quintanar\n1420 W Highway 40\nVernal UT 84078",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; pre-directional=W; street=HIGHWAY 40; city=VERNAL; state=UT; zip=84078",
    ],
    [
      "Marisol Quintanar 1420 County Road 12 Alamosa CO 81101",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=COUNTY ROAD 12; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Ana Soto\nHighway 50\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; street=HIGHWAY 50; city=SALIDA; state=CO; zip=81201",
      "house-number-missing",
    ],
    [
      "Ana Soto\n14 County Rd B\nRoseville MN 55113",
      "street",
      "recipient=ANA SOTO; house-number=14; street=COUNTY ROAD B; city=ROSEVILLE; state=MN; zip=55113",
    ],
    [
      "Ana Soto\n14 SR-32\nKamas UT 84036",
      "street",
      "recipient=ANA SOTO; house-number=14; street=STATE ROAD 32; city=KAMAS; state=UT; zip=84036",
    ],
    [
      "Ana Soto\n14 CR 120 E\nDurango CO 81301",
      "street",
      "recipient=ANA SOTO; house-number=14; street=COUNTY ROAD 120; post-directional=E; city=DURANGO; state=CO; zip=81301",
    ],
    [
      "Ana Soto\nFM 1960 W\nHouston TX 77073",
      "street",
      "recipient=ANA SOTO; street=FM 1960; post-directional=W; city=HOUSTON; state=TX; zip=77073",
      "house-number-missing",
    ],
    [
      "Ana Soto\n14 US 50\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=14; street=US HIGHWAY 50; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "rosa juniper\nstate route 12 #44\nbarre vt 05641",
      "street",
      "recipient=ROSA JUNIPER; street=STATE ROUTE 12; unit?=# 44; city=BARRE; state=VT; zip=05641",
      "house-number-missing",
    ],
    [
      "Rosa Juniper\n14 Highway 9 South\nSalida CO 81201",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=HIGHWAY 9; post-directional=S; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Rosa Juniper\n14 US Highway 1 Ste 300\nJupiter FL 33477",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=US HIGHWAY 1; unit=STE 300; city=JUPITER; state=FL; zip=33477",
    ],
  ],
  units: [
    [
      "Marisol Quintanar\n1420 Alder Ct Apt 3B\nAurora, CO 80012-1234",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012; zip4=1234",
    ],
    [
      "MARISOL QUINTANAR\n1420 ALDER CT STE 200\nFORT WORTH TX 76102",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=STE 200; city=FORT WORTH; state=TX; zip=76102",
    ],
    [
      "J. Reyes\n123 1/2 W. 4th Ave., Unit B-2\nSt. Paul, Minn. 55101",
      "street",
      "recipient=J REYES; house-number=123 1/2; pre-directional=W; street=4TH; suffix=AVE; unit=UNIT B-2; city=ST PAUL; state=MN; zip=55101",
    ],
    [
      "J. Reyes\n123½ Elm St Rear\nBrooklyn, N.Y. 11201",
      "street",
      "recipient=J REYES; house-number=123 1/2; street=ELM; suffix=ST; unit=REAR; city=BROOKLYN; state=NY; zip=11201",
    ],
    [
      "Ana Soto\n45-12 30th Ave, 2nd Floor\nQueens NY 11103",
      "street",
      "recipient=ANA SOTO; house-number=45-12; street=30TH; suffix=AVE; unit=FL 2; city=QUEENS; state=NY; zip=11103",
    ],
    [
      "Marisol Quintanar\n123 Main St # 234\nHerndon VA 22071",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=123; street=MAIN; suffix=ST; unit?=# 234; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Apt 3B\nAurora, CO 80012-",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Apt 3B\nAurora, CO 80012-12",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012; unread=12",
      "unread-line",
    ],
    [
      "Ana Soto\n14 Main St Apt 4 Herndon, VA 22071",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit=APT 4; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana Soto\n14 Lot St Lot 9\nSan Clemente CA 92673",
      "street",
      "recipient=ANA SOTO; house-number=14; street=LOT; suffix=ST; unit=LOT 9; city=SAN CLEMENTE; state=CA; zip=92673",
    ],
    [
      "Ana Soto\n14 Main St Trlr 9\nSan Clemente CA 92673",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit=TRLR 9; city=SAN CLEMENTE; state=CA; zip=92673",
    ],
    [
      "Ana Soto\n14 Main St Bldg 4 Apt 2\nSan Clemente CA 92673",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; building=BLDG 4; unit=APT 2; city=SAN CLEMENTE; state=CA; zip=92673",
    ],
    [
      "Ana Soto\n14 Main St, Piso 2\nSan Clemente CA 92673",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit=FL 2; city=SAN CLEMENTE; state=CA; zip=92673",
    ],
    [
      "Ana Soto\nApt 4\n14 Main St\nSan Clemente CA 92673",
      "street",
      "recipient=ANA SOTO; unit=APT 4; house-number=14; street=MAIN; suffix=ST; city=SAN CLEMENTE; state=CA; zip=92673",
    ],
    [
      "Ana Soto\n14 Main St\nApt 4\nSan Clemente CA 92673",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit=APT 4; city=SAN CLEMENTE; state=CA; zip=92673",
    ],
    [
      "  marisol   quintanar  \n\t1420 alder court ,  apartment 3b \n aurora ,  colorado   80012  \n",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      '"Marisol Quintanar"\n1420 Alder Ct. (Apt 3B)\nAurora (CO) 80012',
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar,\n1420 Alder Ct.,\nApt. #3B,\nAurora, CO. 80012.",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Apt3B\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Apt 3 B\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Apt B\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Unit 5-C\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=UNIT 5-C; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Rm 12\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=RM 12; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Ste. A\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=STE A; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Space 12\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=SPC 12; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Penthouse 2\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=PH 2; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Basement\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=BSMT; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Upper\nMilwaukee WI 53202",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=UPPR; city=MILWAUKEE; state=WI; zip=53202",
    ],
    [
      "Ana Soto\nUnit 5\n14 Main St\nAurora CO 80012",
      "street",
      "recipient=ANA SOTO; unit=UNIT 5; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n1234 Main\nApt 3\nAurora\nCO\n80012",
      "street",
      "recipient=ANA SOTO; house-number=1234; street=MAIN; unit=APT 3; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\nMailstop 45\n14 Main St\nAurora CO 80012",
      "street",
      "recipient=ANA SOTO; unit=STOP 45; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St Fl\nMiami FL 33101",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit=FL; city=MIAMI; state=FL; zip=33101",
    ],
    [
      "Ana Soto\n14 5th Ave # 3\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=14; street=5TH; suffix=AVE; unit?=# 3; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n14 Main St No. 3\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit?=# 3; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n14 Main St #\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit?=#; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n14 Main St Apt ___\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit=APT; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n14 Main St Ste 5-234\nSalida CO 81201",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit=STE 5-234; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n14 Main St\n#3B\nAurora CO 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit?=# 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n#3B\n14 Main St\nAurora CO 80012",
      "street",
      "recipient=ANA SOTO; unit?=# 3B; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "ROSA JUNIPER\n88 E 9TH ST FL 3 APT 12\nNEW YORK NY 10003",
      "street",
      "recipient=ROSA JUNIPER; house-number=88; pre-directional=E; street=9TH; suffix=ST; unit=FL 3; unit=APT 12; city=NEW YORK; state=NY; zip=10003",
    ],
    [
      "Rosa Juniper\n88 East 9th Street, Third Floor\nNew York, NY 10003",
      "street",
      "recipient=ROSA JUNIPER; house-number=88; pre-directional=E; street=9TH; suffix=ST; unit=FL 3; city=NEW YORK; state=NY; zip=10003",
    ],
    [
      "Rosa Juniper\n88-14 Finch Blvd, Apt. 4-F\nJamaica, New York 11432",
      "street",
      "recipient=ROSA JUNIPER; house-number=88-14; street=FINCH; suffix=BLVD; unit=APT 4-F; city=JAMAICA; state=NY; zip=11432",
    ],
    [
      "Rosa Juniper\n4400 S Finch Rd Lot #17\nTulsa, OK 74105",
      "street",
      "recipient=ROSA JUNIPER; house-number=4400; pre-directional=S; street=FINCH; suffix=RD; unit=LOT 17; city=TULSA; state=OK; zip=74105",
    ],
    [
      "Rosa Juniper\n123 S 500 E Apt 2\nSalt Lake City UT 84102",
      "street",
      "recipient=ROSA JUNIPER; house-number=123; pre-directional=S; street=500; post-directional=E; unit=APT 2; city=SALT LAKE CITY; state=UT; zip=84102",
    ],
    [
      "Rosa Juniper\n14 Main St Apt. C\nMt. Vernon, NY 10550",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=MAIN; suffix=ST; unit=APT C; city=MT VERNON; state=NY; zip=10550",
    ],
    [
      "Rosa Juniper\n14 Paseo de Peralta #B\nSanta Fe NM 87501",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=PASEO DE PERALTA; unit?=# B; city=SANTA FE; state=NM; zip=87501",
    ],
    [
      "Rosa Juniper\n14 El Camino Real Unit 2\nSan Mateo CA 94403",
      "street",
      "recipient=ROSA JUNIPER; house-number=14; street=EL CAMINO REAL; unit=UNIT 2; city=SAN MATEO; state=CA; zip=94403",
    ],
  ],
  "PO Boxes": [
    [
      "Marisol Quintanar\nP.O. Box 1234\nAurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 1234; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nP. O. Box #55\nAurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 55; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nPOB 12-A\nAurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 12-A; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nBox 12\nAurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 12; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nApartado Postal 45\nSan Juan, PR 00936",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 45; city=SAN JUAN; state=PR; zip=00936",
    ],
    [
      "Marisol Quintanar\nApartado 45\nSan Juan, Puerto Rico 00936",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 45; city=SAN JUAN; state=PR; zip=00936",
    ],
    [
      "Marisol Quintanar\nDrawer 8\nAurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 8; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nLockbox 77\nAurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 77; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nCaller Service 9001\nAurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 9001; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nPO BOX ____\nAurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX; city=AURORA; state=CO; zip=80012",
      "po-box-number-missing",
    ],
    [
      "Marisol Quintanar\nPO Box\nAurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX; city=AURORA; state=CO; zip=80012",
      "po-box-number-missing",
    ],
    [
      "ATN Ana Soto\nFundación Alder\nPO BOX 9\nYonkers NY 10701",
      "po-box",
      "attention=ATTN ANA SOTO; organization=FUNDACION ALDER; po-box=PO BOX 9; city=YONKERS; state=NY; zip=10701",
    ],
    [
      "Detention Watch Project\nPO Box 30\nAlbany NY 12201",
      "po-box",
      "organization=DETENTION WATCH PROJECT; po-box=PO BOX 30; city=ALBANY; state=NY; zip=12201",
    ],
    [
      "National Passport Processing Center\nPO Box 90\nPhiladelphia PA 19190",
      "po-box",
      "organization=NATIONAL PASSPORT PROCESSING CENTER; po-box=PO BOX 90; city=PHILADELPHIA; state=PA; zip=19190",
    ],
    [
      "Marisol Quintanar PO Box 12 Aurora CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 12; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar, P.O. Box 1,234, Aurora CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 1234; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nPO Box 12 Aurora, CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 12; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nP O BOX 12\nAURORA CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 12; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nPost Office Box 12\nAURORA CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 12; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nPOBox12\nAURORA CO 80012",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 12; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar\nApdo. Postal 12\nCaguas PR 00725",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX 12; city=CAGUAS; state=PR; zip=00725",
    ],
    [
      "Marisol Quintanar\nPO BOX XXXX\nCaguas PR 00725",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX; city=CAGUAS; state=PR; zip=00725",
      "po-box-number-missing",
    ],
    [
      "Marisol Quintanar\nPO BOX #\nCaguas PR 00725",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX; city=CAGUAS; state=PR; zip=00725",
      "po-box-number-missing",
    ],
    [
      "Rosa Juniper\nc/o Alder Family Shelter\nP.O. Box 771\nTucson, Arizona 85701-0771",
      "po-box",
      "recipient=ROSA JUNIPER; care-of=C/O ALDER FAMILY SHELTER; po-box=PO BOX 771; city=TUCSON; state=AZ; zip=85701; zip4=0771",
    ],
    [
      "Finch Bank, N.A.\nP.O. Box 6\nSioux Falls SD 57101",
      "po-box",
      "organization=FINCH BANK NA; po-box=PO BOX 6; city=SIOUX FALLS; state=SD; zip=57101",
    ],
    [
      "Sr. Juan Finch Jr.\nApartado 22\nMayagüez, P.R. 00681",
      "po-box",
      "recipient=SR JUAN FINCH JR; po-box=PO BOX 22; city=MAYAGUEZ; state=PR; zip=00681",
    ],
    [
      "Juan Finch\nBuzón 12 Sector Alder\nJayuya PR 00664",
      "po-box",
      "recipient=JUAN FINCH; po-box=PO BOX 12; urbanization?=SECTOR ALDER; city=JAYUYA; state=PR; zip=00664",
    ],
    [
      "Juan Finch\nPOST OFFICE DRAWER 9\nTaylor TX 76574",
      "po-box",
      "recipient=JUAN FINCH; po-box=PO BOX 9; city=TAYLOR; state=TX; zip=76574",
    ],
    [
      "Juan Finch\nCaller Box 9\nTaylor TX 76574",
      "po-box",
      "recipient=JUAN FINCH; po-box=PO BOX 9; city=TAYLOR; state=TX; zip=76574",
    ],
    [
      "Juan Finch\nFirm Caller 9\nTaylor TX 76574",
      "po-box",
      "recipient=JUAN FINCH; po-box=PO BOX 9; city=TAYLOR; state=TX; zip=76574",
    ],
    [
      "Juan Finch\nLock Box 9\nTaylor TX 76574",
      "po-box",
      "recipient=JUAN FINCH; po-box=PO BOX 9; city=TAYLOR; state=TX; zip=76574",
    ],
  ],
  "private mailboxes": [
    [
      "Marisol Quintanar\nPMB 234\n10 Main St Ste 11\nHerndon VA 22071",
      "private-mailbox",
      "recipient=MARISOL QUINTANAR; pmb=PMB 234; house-number=10; street=MAIN; suffix=ST; unit=STE 11; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar\n123 Main St PMB 234\nHerndon VA 22071",
      "private-mailbox",
      "recipient=MARISOL QUINTANAR; house-number=123; street=MAIN; suffix=ST; pmb=PMB 234; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar\n10 Main St Ste 11 # 234\nHerndon VA 22071",
      "private-mailbox",
      "recipient=MARISOL QUINTANAR; house-number=10; street=MAIN; suffix=ST; unit=STE 11; pmb?=PMB 234; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar\n10 Main St Ste 11 PMB 234\nHerndon VA 22071",
      "private-mailbox",
      "recipient=MARISOL QUINTANAR; house-number=10; street=MAIN; suffix=ST; unit=STE 11; pmb=PMB 234; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana Soto\nPMB 12\nSalida CO 81201",
      "private-mailbox",
      "recipient=ANA SOTO; pmb=PMB 12; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n14 Main St, Ste 5, PMB #12\nSalida CO 81201",
      "private-mailbox",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; unit=STE 5; pmb=PMB 12; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\nPMB 12, PO Box 34\nSalida CO 81201",
      "private-mailbox",
      "recipient=ANA SOTO; pmb=PMB 12; po-box=PO BOX 34; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\nPMB12, 14 Main St\nSalida CO 81201",
      "private-mailbox",
      "recipient=ANA SOTO; pmb=PMB 12; house-number=14; street=MAIN; suffix=ST; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto PMB 12\n14 Main St\nSalida CO 81201",
      "private-mailbox",
      "recipient=ANA SOTO; pmb=PMB 12; house-number=14; street=MAIN; suffix=ST; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n14 Main St PMB\nSalida CO 81201",
      "private-mailbox",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; pmb=PMB; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Ana Soto\n14 Main St Buzón Privado 12\nSalida CO 81201",
      "private-mailbox",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; pmb=PMB 12; city=SALIDA; state=CO; zip=81201",
    ],
    [
      "Juan Finch PMB 12 14 Main St Taylor TX 76574",
      "private-mailbox",
      "recipient=JUAN FINCH; pmb=PMB 12; house-number=14; street=MAIN; suffix=ST; city=TAYLOR; state=TX; zip=76574",
    ],
    [
      "Juan Finch 123 Main St PMB 12 Taylor TX 76574",
      "private-mailbox",
      "recipient=JUAN FINCH; house-number=123; street=MAIN; suffix=ST; pmb=PMB 12; city=TAYLOR; state=TX; zip=76574",
    ],
  ],
  "general delivery": [
    [
      "Marisol Quintanar\nGeneral Delivery\nAurora CO 80012-9999",
      "general-delivery",
      "recipient=MARISOL QUINTANAR; general-delivery=GENERAL DELIVERY; city=AURORA; state=CO; zip=80012; zip4=9999",
    ],
    [
      "Marisol Quintanar\nEntrega General\nAurora CO 80012-9999",
      "general-delivery",
      "recipient=MARISOL QUINTANAR; general-delivery=GENERAL DELIVERY; city=AURORA; state=CO; zip=80012; zip4=9999",
    ],
    [
      "Marisol Quintanar\nLista de Correos\nPonce PR 00716-9999",
      "general-delivery",
      "recipient=MARISOL QUINTANAR; general-delivery=GENERAL DELIVERY; city=PONCE; state=PR; zip=00716; zip4=9999",
    ],
    [
      "Marisol Quintanar\nGeneral Delivery, Aurora, CO 80012",
      "general-delivery",
      "recipient=MARISOL QUINTANAR; general-delivery=GENERAL DELIVERY; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar, Lista de Correos, Aurora, CO 80012",
      "general-delivery",
      "recipient=MARISOL QUINTANAR; general-delivery=GENERAL DELIVERY; city=AURORA; state=CO; zip=80012",
    ],
    [
      "General Delivery Aurora CO 80012",
      "general-delivery",
      "general-delivery=GENERAL DELIVERY; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Juan Finch Lista de Correos Taylor TX 76574",
      "general-delivery",
      "recipient=JUAN FINCH; general-delivery=GENERAL DELIVERY; city=TAYLOR; state=TX; zip=76574",
    ],
  ],
  "rural routes and highway contracts": [
    [
      "Bo Pine\nRR 2 Box 18\nAlamosa CO 81101",
      "rural-route",
      "recipient=BO PINE; rural-route=RR 2; rural-box=BOX 18; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Bo Pine\nRural Route 2, Box 18A\nAlamosa CO 81101",
      "rural-route",
      "recipient=BO PINE; rural-route=RR 2; rural-box=BOX 18A; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Bo Pine\nR.R. #02 Box 18\nAlamosa CO 81101",
      "rural-route",
      "recipient=BO PINE; rural-route=RR 02; rural-box=BOX 18; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Bo Pine\nHC 68 Box 23A\nAlamosa CO 81101",
      "rural-route",
      "recipient=BO PINE; rural-route=HC 68; rural-box=BOX 23A; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Bo Pine\nHC68 Box 23A\nAlamosa CO 81101",
      "rural-route",
      "recipient=BO PINE; rural-route=HC 68; rural-box=BOX 23A; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Bo Pine\nStar Route 3 Box 9\nAlamosa CO 81101",
      "rural-route",
      "recipient=BO PINE; rural-route=HC 3; rural-box=BOX 9; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Bo Pine\nRt 4 Box 87\nAlamosa CO 81101",
      "rural-route",
      "recipient=BO PINE; rural-route=RR 4; rural-box=BOX 87; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Luz Rivera\nHC 02 Buzón 4567\nMorovis PR 00687",
      "rural-route",
      "recipient=LUZ RIVERA; rural-route=HC 02; rural-box=BOX 4567; city=MOROVIS; state=PR; zip=00687",
    ],
    [
      "Ana Soto\nRR 2\nAurora CO 80012",
      "rural-route",
      "recipient=ANA SOTO; rural-route=RR 2; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\nRuta Rural 2 Buzón 45\nAurora CO 80012",
      "rural-route",
      "recipient=ANA SOTO; rural-route=RR 2; rural-box=BOX 45; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\nHCR 2, Box 45-B\nAurora CO 80012",
      "rural-route",
      "recipient=ANA SOTO; rural-route=HC 2; rural-box=BOX 45-B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto, RR 2 Box 18, Alamosa, CO 81101",
      "rural-route",
      "recipient=ANA SOTO; rural-route=RR 2; rural-box=BOX 18; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Ana Soto RR 2 Box 18 Alamosa CO 81101",
      "rural-route",
      "recipient=ANA SOTO; rural-route=RR 2; rural-box=BOX 18; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Ana Soto HC 68 Box 23A Alamosa CO 81101",
      "rural-route",
      "recipient=ANA SOTO; rural-route=HC 68; rural-box=BOX 23A; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Ana Soto\nRD 2 Box 18\nAlamosa CO 81101",
      "rural-route",
      "recipient=ANA SOTO; rural-route=RR 2; rural-box=BOX 18; city=ALAMOSA; state=CO; zip=81101",
    ],
    [
      "Juan Finch\nHC-03 Box 1204\nUtuado PR 00641",
      "rural-route",
      "recipient=JUAN FINCH; rural-route=HC 03; rural-box=BOX 1204; city=UTUADO; state=PR; zip=00641",
    ],
    [
      "Juan Finch\nRR 1, Box 9, Taylor, TX 76574",
      "rural-route",
      "recipient=JUAN FINCH; rural-route=RR 1; rural-box=BOX 9; city=TAYLOR; state=TX; zip=76574",
    ],
    [
      "Juan Finch\nRR1 BOX 9\nTaylor TX 76574",
      "rural-route",
      "recipient=JUAN FINCH; rural-route=RR 1; rural-box=BOX 9; city=TAYLOR; state=TX; zip=76574",
    ],
  ],
  "overseas military mail": [
    [
      "SGT Ana Soto\nPSC 3 Box 1234\nAPO AE 09021",
      "military",
      "recipient=SGT ANA SOTO; military-unit=PSC 3 BOX 1234; city=APO; state=AE; zip=09021",
    ],
    [
      "SGT Ana Soto\nCMR 422, Box 99\nAPO AE 09067",
      "military",
      "recipient=SGT ANA SOTO; military-unit=CMR 422 BOX 99; city=APO; state=AE; zip=09067",
    ],
    [
      "Ana Soto\nUnit 2050 Box 4190\nAPO AP 96278-2050",
      "military",
      "recipient=ANA SOTO; military-unit=UNIT 2050 BOX 4190; city=APO; state=AP; zip=96278; zip4=2050",
    ],
    [
      "Seaman Ana Soto\nUSS Alder CVN-99\nFPO AP 96606-2783",
      "military",
      "recipient=SEAMAN ANA SOTO; military-unit=USS ALDER CVN-99; city=FPO; state=AP; zip=96606; zip4=2783",
    ],
    [
      "Ana Soto\nUnit 8400 Box 12\nDPO, AA 34038",
      "military",
      "recipient=ANA SOTO; military-unit=UNIT 8400 BOX 12; city=DPO; state=AA; zip=34038",
    ],
    [
      "Ana Soto\n14 Main St\nAPO AE 09021",
      "military",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=APO; state=AE; zip=09021",
    ],
    [
      "Sgt. Ana Soto\nUnit 45013 Box 2666\nUSAG Alder\nAPO AP 96338",
      "military",
      "recipient=SGT ANA SOTO; military-unit=UNIT 45013 BOX 2666; unread=USAG ALDER; city=APO; state=AP; zip=96338",
      "unread-line",
    ],
    [
      "Ana Soto\nCMR 402\nAPO AE 09180",
      "military",
      "recipient=ANA SOTO; military-unit=CMR 402; city=APO; state=AE; zip=09180",
    ],
    [
      "Ana Soto\nPSC 41 BOX 3795 APO AE 09464",
      "military",
      "recipient=ANA SOTO; military-unit=PSC 41 BOX 3795; city=APO; state=AE; zip=09464",
    ],
    [
      "PV2 ANA SOTO PSC 808 BOX 4 FPO AE 09618-0001",
      "military",
      "recipient=PV2 ANA SOTO; military-unit=PSC 808 BOX 4; city=FPO; state=AE; zip=09618; zip4=0001",
    ],
    [
      "Cpl Juan Finch\nPSC 812 Box 33\nFPO AE 09627-0033",
      "military",
      "recipient=CPL JUAN FINCH; military-unit=PSC 812 BOX 33; city=FPO; state=AE; zip=09627; zip4=0033",
    ],
  ],
  "Puerto Rico and Spanish streets": [
    [
      "Luz Rivera\nUrb. Las Gladiolas\n150 Calle A\nSan Juan PR 00926-3232",
      "street",
      "recipient=LUZ RIVERA; urbanization=URB LAS GLADIOLAS; house-number=150; street=CALLE A; city=SAN JUAN; state=PR; zip=00926; zip4=3232",
    ],
    [
      "Luz Rivera\nURB LAS GLADIOLAS 150 CALLE A\nSAN JUAN PR 00926",
      "street",
      "recipient=LUZ RIVERA; urbanization=URB LAS GLADIOLAS; house-number=150; street=CALLE A; city=SAN JUAN; state=PR; zip=00926",
    ],
    [
      "Luz Rivera\nCalle Luna 45\nSan Juan, P.R. 00901",
      "street",
      "recipient=LUZ RIVERA; street=CALLE LUNA; house-number=45; city=SAN JUAN; state=PR; zip=00901",
    ],
    [
      "Luz Rivera\nCalle 3 #45\nUrb. Villa Fontana\nCarolina PR 00983",
      "street",
      "recipient=LUZ RIVERA; street=CALLE 3; house-number=45; urbanization=URB VILLA FONTANA; city=CAROLINA; state=PR; zip=00983",
    ],
    [
      "Luz Rivera\nUrb Santa Elena\nB-12 Calle 5\nBayamon PR 00957",
      "street",
      "recipient=LUZ RIVERA; urbanization=URB SANTA ELENA; house-number=B-12; street=CALLE 5; city=BAYAMON; state=PR; zip=00957",
    ],
    [
      "Luz Rivera\nCond. Torre Alta Apt 5C\n1250 Ave Ponce de León\nSan Juan PR 00907",
      "street",
      "recipient=LUZ RIVERA; building?=COND TORRE ALTA; unit=APT 5C; house-number=1250; street=AVE PONCE DE LEON; city=SAN JUAN; state=PR; zip=00907",
    ],
    [
      "Luz Rivera\nCarr 2 Km 14.7\nBo. Candelaria\nToa Baja PR 00949",
      "street",
      "recipient=LUZ RIVERA; street=CARR 2 KM 14.7; urbanization?=BO CANDELARIA; city=TOA BAJA; state=PR; zip=00949",
    ],
    [
      "Ana Soto\n14 Calle Amanecer\nSan Clemente CA 92673",
      "street",
      "recipient=ANA SOTO; house-number=14; street=CALLE AMANECER; city=SAN CLEMENTE; state=CA; zip=92673",
    ],
    [
      "Marisol Quintanar\n1420 Via del Sol\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=VIA DEL SOL; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Luz Rivera, Urb Las Gladiolas, 150 Calle A, San Juan, PR 00926",
      "street",
      "recipient=LUZ RIVERA; urbanization=URB LAS GLADIOLAS; house-number=150; street=CALLE A; city=SAN JUAN; state=PR; zip=00926",
    ],
    [
      "Luz Rivera 150 Calle A San Juan PR 00926",
      "street",
      "recipient=LUZ RIVERA; house-number=150; street=CALLE A; city=SAN JUAN; state=PR; zip=00926",
    ],
    [
      "Luz Rivera\nUrbanización Villa Fontana\nVia 5 #3JN-22\nCarolina PR 00983",
      "street",
      "recipient=LUZ RIVERA; urbanization=URB VILLA FONTANA; street=VIA 5; house-number=3JN-22; city=CAROLINA; state=PR; zip=00983",
    ],
    [
      "Luz Rivera\nJardines de Alder\nCalle 2 A-14\nCaguas PR 00725",
      "street",
      "recipient=LUZ RIVERA; urbanization?=JARDINES DE ALDER; street=CALLE 2; house-number=A-14; city=CAGUAS; state=PR; zip=00725",
    ],
    [
      "Luz Rivera\n#45 Calle Luna\nSan Juan PR 00901",
      "street",
      "recipient=LUZ RIVERA; house-number=45; street=CALLE LUNA; city=SAN JUAN; state=PR; zip=00901",
    ],
    [
      "Luz Rivera\nAve. Muñoz Rivera 250, Piso 3\nSan Juan PR 00918",
      "street",
      "recipient=LUZ RIVERA; street=AVE MUNOZ RIVERA; house-number=250; unit=FL 3; city=SAN JUAN; state=PR; zip=00918",
    ],
    [
      "Luz Rivera\nCalle Luna, 45\nEl Paso TX 79901",
      "street",
      "recipient=LUZ RIVERA; street=CALLE LUNA; house-number=45; city=EL PASO; state=TX; zip=79901",
    ],
    [
      "Luz Rivera\n500 Avenida del Sol\nEl Paso TX 79901",
      "street",
      "recipient=LUZ RIVERA; house-number=500; street=AVENIDA DEL SOL; city=EL PASO; state=TX; zip=79901",
    ],
    [
      "Comité de Vecinos\nCalle 8 120\nMiami FL 33130",
      "street",
      "organization=COMITE DE VECINOS; street=CALLE 8; house-number=120; city=MIAMI; state=FL; zip=33130",
    ],
    [
      "Juan Finch\nEdificio Alder, Apt 3\nCalle Luna 12\nSan Juan PR 00901",
      "street",
      "recipient=JUAN FINCH; building?=EDIFICIO ALDER; unit=APT 3; street=CALLE LUNA; house-number=12; city=SAN JUAN; state=PR; zip=00901",
    ],
    [
      "Juan Finch\nUrb. Alder Gardens, C-4 Calle 2\nBayamón PR 00961",
      "street",
      "recipient=JUAN FINCH; urbanization=URB ALDER GARDENS; house-number=C-4; street=CALLE 2; city=BAYAMON; state=PR; zip=00961",
    ],
    [
      "Juan Finch\nCond. Alder\nAve. Finch 14 Apto. 5-B\nSan Juan PR 00907",
      "street",
      "recipient=JUAN FINCH; building?=COND ALDER; street=AVE FINCH; house-number=14; unit=APT 5-B; city=SAN JUAN; state=PR; zip=00907",
    ],
  ],
  "attention and care of": [
    [
      "Marisol Quintanar\nc/o Javier Reyes\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=MARISOL QUINTANAR; care-of=C/O JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar c/o Javier Reyes\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=MARISOL QUINTANAR; care-of=C/O JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar\n% Javier Reyes\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=MARISOL QUINTANAR; care-of=C/O JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar\nIn care of Javier Reyes\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=MARISOL QUINTANAR; care-of=C/O JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar\nA cargo de Javier Reyes\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=MARISOL QUINTANAR; care-of=C/O JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Attn: Claims Department\nAlder Mutual Insurance\n500 Broadway\nNew York, NY 10012",
      "street",
      "attention=ATTN CLAIMS DEPARTMENT; organization=ALDER MUTUAL INSURANCE; house-number=500; street=BROADWAY; city=NEW YORK; state=NY; zip=10012",
    ],
    [
      "Alder Mutual Insurance\nAtención: Marisol Quintanar\n500 Broadway Fl 12\nNew York, NY 10012",
      "street",
      "organization=ALDER MUTUAL INSURANCE; attention=ATTN MARISOL QUINTANAR; house-number=500; street=BROADWAY; unit=FL 12; city=NEW YORK; state=NY; zip=10012",
    ],
    [
      "USCIS\nAttn: I-589\n2500 Finch Dr\nElgin IL 60124",
      "street",
      "organization=USCIS; attention=ATTN I-589; house-number=2500; street=FINCH; suffix=DR; city=ELGIN; state=IL; zip=60124",
    ],
    [
      "Marisol Quintanar c/o Alder House, 14 Main St, Aurora, CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; care-of=C/O ALDER HOUSE; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "c/o Javier Reyes\n14 Main St\nAurora, CO 80012",
      "street",
      "care-of=C/O JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "C/O: Reyes Family\n14 Main St\nAurora, CO 80012",
      "street",
      "care-of=C/O REYES FAMILY; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Alder House Attn Ana Soto\n14 Main St\nAurora, CO 80012",
      "street",
      "organization?=ALDER HOUSE; attention=ATTN ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Attn:\nAna Soto\n14 Main St\nAurora, CO 80012",
      "street",
      "attention=ATTN ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St\nAurora, CO 80012\nAttn: Records",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012; attention=ATTN RECORDS",
    ],
    [
      "c/o\nJavier Reyes\n14 Main St\nAurora CO 80012",
      "street",
      "care-of=C/O JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Alder Widgets - Attn: Returns\n14 Main St\nAurora CO 80012",
      "street",
      "organization=ALDER WIDGETS; attention=ATTN RETURNS; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St Attn Front Desk\nAurora CO 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; attention=ATTN FRONT DESK; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Alder Immigrant Justice Project\nAttn Rosa Juniper, Staff Attorney\n14 Main St 2nd Fl\nMiami FL 33101",
      "street",
      "organization=ALDER IMMIGRANT JUSTICE PROJECT; attention=ATTN ROSA JUNIPER; organization=STAFF ATTORNEY; house-number=14; street=MAIN; suffix=ST; unit=FL 2; city=MIAMI; state=FL; zip=33101",
    ],
  ],
  "people in custody": [
    [
      "Juan Perez\nA 000-000-001\nAurora ICE Processing Center\n3130 N Juniper St\nAurora, CO 80010",
      "street",
      "recipient=JUAN PEREZ; custody-number=A000000001; facility=AURORA ICE PROCESSING CENTER; house-number=3130; pre-directional=N; street=JUNIPER; suffix=ST; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Juan Pérez A# 000000001\nc/o Aurora Contract Detention Facility\n3130 N. Juniper St.\nAurora CO 80010",
      "street",
      "recipient=JUAN PEREZ; custody-number=A000000001; care-of=C/O AURORA CONTRACT DETENTION FACILITY; house-number=3130; pre-directional=N; street=JUNIPER; suffix=ST; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Juan Perez, A 000 000 001\nAlder County Jail\n12 Jail Rd\nLaredo TX 78040",
      "street",
      "recipient=JUAN PEREZ; custody-number=A000000001; facility=ALDER COUNTY JAIL; house-number=12; street=JAIL; suffix=RD; city=LAREDO; state=TX; zip=78040",
    ],
    [
      "Dan Pine\nReg. No. 00000-000\nFCI Alder Creek\nPO Box 3000\nAlder Creek WV 26525",
      "po-box",
      "recipient=DAN PINE; custody-number=00000-000; facility=FCI ALDER CREEK; po-box=PO BOX 3000; city=ALDER CREEK; state=WV; zip=26525",
    ],
    [
      "Dan Pine 00000-000\nFCI Alder Creek\nPO Box 3000\nAlder Creek WV 26525",
      "po-box",
      "recipient=DAN PINE; custody-number=00000-000; facility=FCI ALDER CREEK; po-box=PO BOX 3000; city=ALDER CREEK; state=WV; zip=26525",
    ],
    [
      "Dan Pine #12345\nAlder State Prison\nPO Box 30\nSalinas CA 93960",
      "po-box",
      "recipient=DAN PINE; custody-number?=12345; facility=ALDER STATE PRISON; po-box=PO BOX 30; city=SALINAS; state=CA; zip=93960",
    ],
    [
      "Dan Pine, Inmate # AB1234\nAlder State Prison\nPO Box 30\nSalinas CA 93960",
      "po-box",
      "recipient=DAN PINE; custody-number=AB1234; facility=ALDER STATE PRISON; po-box=PO BOX 30; city=SALINAS; state=CA; zip=93960",
    ],
    [
      "Dan Pine CDCR# AB1234\nAlder State Prison\nPO Box 30\nSalinas CA 93960",
      "po-box",
      "recipient=DAN PINE; custody-number=AB1234; facility=ALDER STATE PRISON; po-box=PO BOX 30; city=SALINAS; state=CA; zip=93960",
    ],
    [
      "Dan Pine\nBooking No: 99887766\nCentro de Detención Alder\nPO Box 30\nSalinas CA 93960",
      "po-box",
      "recipient=DAN PINE; custody-number=99887766; facility=CENTRO DE DETENCION ALDER; po-box=PO BOX 30; city=SALINAS; state=CA; zip=93960",
    ],
    [
      "Dan Pine, 00-A-0000\nAlder Correctional Facility\nPO Box 30\nAlbany NY 12201",
      "po-box",
      "recipient=DAN PINE; custody-number?=00-A-0000; facility=ALDER CORRECTIONAL FACILITY; po-box=PO BOX 30; city=ALBANY; state=NY; zip=12201",
    ],
    [
      "Cárcel del Condado Alder\n14 Main St\nAurora, CO 80012",
      "street",
      "facility=CARCEL DEL CONDADO ALDER; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Prisión Estatal Alder\n14 Main St\nAurora, CO 80012",
      "street",
      "facility=PRISION ESTATAL ALDER; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Alder Detention Center - Inmate Mail\n14 Main St\nAurora, CO 80012",
      "street",
      "facility=ALDER DETENTION CENTER INMATE MAIL; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto A000000001\nICE Alder Processing Center\nc/o DHS\n14 Main St\nEl Paso TX 79925",
      "street",
      "recipient=ANA SOTO; custody-number=A000000001; facility=ICE ALDER PROCESSING CENTER; care-of=C/O DHS; house-number=14; street=MAIN; suffix=ST; city=EL PASO; state=TX; zip=79925",
    ],
    [
      "Ana Soto\nAlien Number: 000-000-001\nAlder Detention Facility\n14 Main St\nEl Paso TX 79925",
      "street",
      "recipient=ANA SOTO; custody-number=A000000001; facility=ALDER DETENTION FACILITY; house-number=14; street=MAIN; suffix=ST; city=EL PASO; state=TX; zip=79925",
    ],
    [
      "Ana Soto\nNúmero A: 000-000-001\nCentro de Procesamiento Alder\n14 Main St\nEl Paso TX 79925",
      "street",
      "recipient=ANA SOTO; custody-number=A000000001; facility=CENTRO DE PROCESAMIENTO ALDER; house-number=14; street=MAIN; suffix=ST; city=EL PASO; state=TX; zip=79925",
    ],
    [
      "Ana Soto, Register No. 00000-000\nUSP Alder\nU.S. Penitentiary\nP.O. Box 1\nAlder CO 81226",
      "po-box",
      "recipient=ANA SOTO; custody-number=00000-000; facility=USP ALDER; facility=US PENITENTIARY; po-box=PO BOX 1; city=ALDER; state=CO; zip=81226",
    ],
    [
      "Ana Soto\nRe: A 000-000-001\n14 Main St\nEl Paso TX 79925",
      "street",
      "recipient=ANA SOTO; custody-number=A000000001; house-number=14; street=MAIN; suffix=ST; city=EL PASO; state=TX; zip=79925",
    ],
    [
      "Juan Finch A 000-000-001 / Alder ICE Processing Center / 14 Jail Rd / Aurora CO 80010",
      "street",
      "recipient=JUAN FINCH; custody-number=A000000001; facility=ALDER ICE PROCESSING CENTER; house-number=14; street=JAIL; suffix=RD; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Juan Finch, A000000001\nFinch Regional Detention Facility\nDorm B-12\n14 Jail Rd\nTaylor TX 76574",
      "street",
      "recipient=JUAN FINCH; custody-number=A000000001; facility=FINCH REGIONAL DETENTION FACILITY; building?=DORM B-12; house-number=14; street=JAIL; suffix=RD; city=TAYLOR; state=TX; zip=76574",
    ],
    [
      "Juan Finch #0000001\nFinch State Penitentiary, Unit 4\nPO Box 5\nTaylor TX 76574",
      "po-box",
      "recipient=JUAN FINCH; custody-number?=0000001; facility=FINCH STATE PENITENTIARY; unit=UNIT 4; po-box=PO BOX 5; city=TAYLOR; state=TX; zip=76574",
    ],
    [
      "Juan Finch (DOC# 123456)\nFinch Correctional Institution\nPO Box 5\nTaylor TX 76574",
      "po-box",
      "recipient=JUAN FINCH; custody-number=123456; facility=FINCH CORRECTIONAL INSTITUTION; po-box=PO BOX 5; city=TAYLOR; state=TX; zip=76574",
    ],
  ],
  "persons, organisations, buildings": [
    [
      "Immigration Court\nExecutive Office for Immigration Review\n61 Alder Sq Ste 3101\nDenver, CO 80294",
      "street",
      "organization=IMMIGRATION COURT; organization=EXECUTIVE OFFICE FOR IMMIGRATION REVIEW; house-number=61; street=ALDER; suffix=SQ; unit=STE 3101; city=DENVER; state=CO; zip=80294",
    ],
    [
      "Grace Church\n14 Main St\nHerndon VA 22071",
      "street",
      "organization?=GRACE CHURCH; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Austin Lane\nGrace Park\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=AUSTIN LANE; recipient=GRACE PARK; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Alder, Finch & Reyes, LLP\n14 Main St\nHerndon VA 22071",
      "street",
      "organization=ALDER FINCH & REYES LLP; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Alder Widgets, Inc.\n14 Main St\nHerndon VA 22071",
      "street",
      "organization=ALDER WIDGETS INC; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar, Esq.\nAlder Legal Aid\n14 Main St, Suite 200-A\nHerndon VA 22071",
      "street",
      "recipient=MARISOL QUINTANAR ESQ; organization=ALDER LEGAL AID; house-number=14; street=MAIN; suffix=ST; unit=STE 200-A; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Marisol Quintanar, Alder Legal Aid, 14 Main St, Suite 200, Herndon, VA 22071",
      "street",
      "recipient=MARISOL QUINTANAR; organization=ALDER LEGAL AID; house-number=14; street=MAIN; suffix=ST; unit=STE 200; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "24 Hour Gym\n14 Main St\nHerndon VA 22071",
      "street",
      "organization=24 HOUR GYM; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "7 Finches Store #123\n14 Main St\nHerndon VA 22071",
      "street",
      "organization=7 FINCHES STORE # 123; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "1st Choice Realty\n14 Main St\nHerndon VA 22071",
      "street",
      "organization=1ST CHOICE REALTY; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana Soto\nAlder Tower\n14 Main St Fl 5\nHerndon VA 22071",
      "street",
      "recipient=ANA SOTO; building?=ALDER TOWER; house-number=14; street=MAIN; suffix=ST; unit=FL 5; city=HERNDON; state=VA; zip=22071",
    ],
    [
      "Ana Soto\nClínica Legal Alder\n14 Main St\nAurora, CO 80012",
      "street",
      "recipient=ANA SOTO; organization=CLINICA LEGAL ALDER; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Iglesia San Alder\n14 Main St\nAurora, CO 80012",
      "street",
      "organization=IGLESIA SAN ALDER; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Consulado General de El Salvador\n14 Main St\nAurora, CO 80012",
      "street",
      "organization=CONSULADO GENERAL DE EL SALVADOR; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Casa Alder\n14 Main St\nAurora, CO 80012",
      "street",
      "organization?=CASA ALDER; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Sindicato de Trabajadores Unidos Local 55\n14 Main St\nAurora, CO 80012",
      "street",
      "organization=SINDICATO DE TRABAJADORES UNIDOS LOCAL 55; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Alder County Sheriff's Office\n14 Main St\nAurora, CO 80012",
      "street",
      "organization=ALDER COUNTY SHERIFFS OFFICE; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Alder Department of Corrections\n14 Main St\nAurora, CO 80012",
      "street",
      "organization=ALDER DEPARTMENT OF CORRECTIONS; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\nJavier Reyes\n14 Main St\nAurora, CO 80012",
      "street",
      "recipient=ANA SOTO; recipient=JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto, Javier Reyes\n14 Main St\nAurora, CO 80012",
      "street",
      "recipient=ANA SOTO; recipient=JAVIER REYES; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "NVC\n31 Juniper Ave Ste 100\nPortsmouth NH 03801",
      "street",
      "organization?=NVC; house-number=31; street=JUNIPER; suffix=AVE; unit=STE 100; city=PORTSMOUTH; state=NH; zip=03801",
    ],
    [
      "Alder Store #123\n14 Main St\nAurora CO 80012",
      "street",
      "organization=ALDER STORE # 123; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "American Legion Post 45\n14 Main St\nAurora CO 80012",
      "street",
      "organization=AMERICAN LEGION POST 45; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St\nThe Alder Apartments\nAurora CO 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; building?=THE ALDER APARTMENTS; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\nAlder Towers Apt 5C\n14 Main St\nAurora CO 80012",
      "street",
      "recipient=ANA SOTO; building?=ALDER TOWERS; unit=APT 5C; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\nEdificio Luna\n14 Main St\nAurora CO 80012",
      "street",
      "recipient=ANA SOTO; building?=EDIFICIO LUNA; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n14 Main St, Alder Building, Suite 5\nAurora CO 80012",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; building?=ALDER BUILDING; unit=STE 5; city=AURORA; state=CO; zip=80012",
    ],
    [
      "To:\nAlder Legal Aid\n14 Main St\nAurora CO 80012",
      "street",
      "organization=ALDER LEGAL AID; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar, Attorney at Law\n14 Main St\nAurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR ATTORNEY AT LAW; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Law Office of Marisol Quintanar, P.C.\n14 Main St\nAurora CO 80012",
      "street",
      "organization=LAW OFFICE OF MARISOL QUINTANAR PC; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Bufete Reyes y Asociados\n14 Main St\nAurora CO 80012",
      "street",
      "organization=BUFETE REYES Y ASOCIADOS; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "The Alder Tribune\n14 Main St\nAurora CO 80012",
      "street",
      "organization=THE ALDER TRIBUNE; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Hospital San Alder\n14 Main St\nAurora CO 80012",
      "street",
      "organization=HOSPITAL SAN ALDER; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\nCase 12345\n14 Main St\nEl Paso TX 79925",
      "street",
      "recipient=ANA SOTO; organization?=CASE 12345; house-number=14; street=MAIN; suffix=ST; city=EL PASO; state=TX; zip=79925",
    ],
    [
      "FTC\n600 Alder Ave NW\nWashington DC 20580",
      "street",
      "organization?=FTC; house-number=600; street=ALDER; suffix=AVE; post-directional=NW; city=WASHINGTON; state=DC; zip=20580",
    ],
    [
      "Hon. Ana Soto\nUnited States District Court\n12 Finch Plz Rm 4-110\nDenver CO 80202",
      "street",
      "recipient=HON ANA SOTO; organization=UNITED STATES DISTRICT COURT; house-number=12; street=FINCH; suffix=PLZ; unit=RM 4-110; city=DENVER; state=CO; zip=80202",
    ],
    [
      "Finch Women's Clinic\n14 Main St\nMiami FL 33101",
      "street",
      "organization=FINCH WOMENS CLINIC; house-number=14; street=MAIN; suffix=ST; city=MIAMI; state=FL; zip=33101",
    ],
    [
      "St. Finch Catholic Church\n14 Church St\nMiami FL 33101",
      "street",
      "organization=ST FINCH CATHOLIC CHURCH; house-number=14; street=CHURCH; suffix=ST; city=MIAMI; state=FL; zip=33101",
    ],
    [
      "Planned Finch Center of Colorado\n14 Main St\nMiami FL 33101",
      "street",
      "organization=PLANNED FINCH CENTER OF COLORADO; house-number=14; street=MAIN; suffix=ST; city=MIAMI; state=FL; zip=33101",
    ],
    [
      "Finch & Sons\n14 Main St\nMiami FL 33101",
      "street",
      "organization=FINCH & SONS; house-number=14; street=MAIN; suffix=ST; city=MIAMI; state=FL; zip=33101",
    ],
    [
      "Juniper Law, PLLC\n14 Main St\nMiami FL 33101",
      "street",
      "organization=JUNIPER LAW PLLC; house-number=14; street=MAIN; suffix=ST; city=MIAMI; state=FL; zip=33101",
    ],
  ],
  "two delivery lines": [
    [
      "Ana Soto\n14 Main St\nPO Box 45\nHerndon VA 22071",
      "po-box",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; po-box=PO BOX 45; city=HERNDON; state=VA; zip=22071",
      "two-delivery-lines",
    ],
    [
      "Ana Soto\nPO Box 45\n14 Main St\nHerndon VA 22071",
      "street",
      "recipient=ANA SOTO; po-box=PO BOX 45; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071",
      "two-delivery-lines",
    ],
    [
      "Ana Soto\n14 Main St, PO Box 45\nHerndon VA 22071",
      "po-box",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; po-box=PO BOX 45; city=HERNDON; state=VA; zip=22071",
      "two-delivery-lines",
    ],
    [
      "Juan Finch\nGeneral Delivery\n14 Main St\nTaylor TX 76574",
      "street",
      "recipient=JUAN FINCH; general-delivery=GENERAL DELIVERY; house-number=14; street=MAIN; suffix=ST; city=TAYLOR; state=TX; zip=76574",
      "two-delivery-lines",
    ],
  ],
  countries: [
    [
      "Ana Soto\n14 Main St\nHerndon VA 22071\nUSA",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071; country=USA",
    ],
    [
      "Ana Soto\n14 Main St\nHerndon, VA 22071 Estados Unidos",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071; country=USA",
    ],
    [
      "Ana Soto\n14 Main St, Herndon, VA 22071, United States of America",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; state=VA; zip=22071; country=USA",
    ],
    [
      "Ana Soto\nAv. Reforma 222, Col. Juárez\n06600 Ciudad de México\nMÉXICO",
      "unknown",
      "recipient=ANA SOTO; street=AV REFORMA; house-number=222; unread=COL. JUÁREZ; unread=06600 CIUDAD DE MÉXICO; country=MEXICO",
      "unread-line unread-line",
    ],
    [
      "Ana Soto\n12 High Street\nLondon SW1A 1AA\nUnited Kingdom",
      "unknown",
      "recipient=ANA SOTO; house-number=12; street=HIGH; suffix=ST; unread=LONDON SW1A 1AA; country=UNITED KINGDOM",
      "unread-line",
    ],
    [
      "Ana Soto\n14 Main St\nAurora CO 80012-1234 USA",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012; zip4=1234; country=USA",
    ],
    [
      "Juan Finch, 14 Main Street, Apartment 3B, Taylor, Texas, 76574-0001, USA",
      "street",
      "recipient=JUAN FINCH; house-number=14; street=MAIN; suffix=ST; unit=APT 3B; city=TAYLOR; state=TX; zip=76574; zip4=0001; country=USA",
    ],
    [
      "Juan Finch\n14 Main St\nTaylor TX\nEstados Unidos",
      "street",
      "recipient=JUAN FINCH; house-number=14; street=MAIN; suffix=ST; city=TAYLOR; state=TX; country=USA",
      "no-zip",
    ],
  ],
  "addresses without commas or on one line": [
    [
      "Marisol Quintanar, 1420 Alder Ct, Apt 3B, Aurora, CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar 1420 Alder Ct Apt 3B Aurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "1420 alder ct #3b aurora co 80012",
      "street",
      "house-number=1420; street=ALDER; suffix=CT; unit?=# 3B; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar;1420 Alder Ct;Aurora;CO;80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar | 1420 Alder Ct | Aurora, CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar - 1420 Alder Ct - Aurora CO 80012",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Marisol Quintanar 1420 St Finch Ave New Orleans LA 70130",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ST FINCH; suffix=AVE; city=NEW ORLEANS; state=LA; zip=70130",
    ],
    [
      "14 Main St Miami FL 33101",
      "street",
      "house-number=14; street=MAIN; suffix=ST; city=MIAMI; state=FL; zip=33101",
    ],
    [
      "14 Ocean Dr Miami Beach FL 33139",
      "street",
      "house-number=14; street=OCEAN; suffix=DR; city=MIAMI BEACH; state=FL; zip=33139",
    ],
    [
      "14 Lake View Dr Park City UT 84060",
      "street",
      "house-number=14; street=LAKE VIEW; suffix=DR; city=PARK CITY; state=UT; zip=84060",
    ],
    [
      "14 W Palm Ave West Palm Beach FL 33401",
      "street",
      "house-number=14; pre-directional=W; street=PALM; suffix=AVE; city=WEST PALM BEACH; state=FL; zip=33401",
    ],
    [
      "14 Main St W Palm Beach FL 33401",
      "street",
      "house-number=14; street=MAIN; suffix=ST; city=W PALM BEACH; state=FL; zip=33401",
    ],
    [
      "14 Broadway New York NY 10003",
      "street",
      "house-number=14; street=BROADWAY; city=NEW YORK; state=NY; zip=10003",
    ],
    [
      "14 Broadway E Seattle WA 98102",
      "street",
      "house-number=14; street=BROADWAY; post-directional=E; city=SEATTLE; state=WA; zip=98102",
    ],
    [
      "14 Embarcadero San Francisco CA 94105",
      "street",
      "house-number=14; street=EMBARCADERO; city=SAN FRANCISCO; state=CA; zip=94105",
    ],
    [
      "14 Oak Ridge Knoxville TN 37901",
      "street",
      "house-number=14; street=OAK; suffix=RDG; city=KNOXVILLE; state=TN; zip=37901",
    ],
    [
      "14 N Main St Apt 4 North Adams MA 01247",
      "street",
      "house-number=14; pre-directional=N; street=MAIN; suffix=ST; unit=APT 4; city=NORTH ADAMS; state=MA; zip=01247",
    ],
    [
      "14 Court St Brooklyn NY 11201",
      "street",
      "house-number=14; street=COURT; suffix=ST; city=BROOKLYN; state=NY; zip=11201",
    ],
    [
      "14 Forest Park Dr Forest Park GA 30297",
      "street",
      "house-number=14; street=FOREST PARK; suffix=DR; city=FOREST PARK; state=GA; zip=30297",
    ],
    [
      "14 Circle Dr Circle Pines MN 55014",
      "street",
      "house-number=14; street=CIRCLE; suffix=DR; city=CIRCLE PINES; state=MN; zip=55014",
    ],
    [
      "14 Old Post Rd Port Chester NY 10573",
      "street",
      "house-number=14; street=OLD POST; suffix=RD; city=PORT CHESTER; state=NY; zip=10573",
    ],
    [
      "14 St Nicholas Ave New York NY 10026",
      "street",
      "house-number=14; street=ST NICHOLAS; suffix=AVE; city=NEW YORK; state=NY; zip=10026",
    ],
    [
      "Juan Finch 14 N. Main Street #3 Taylor, TX 76574",
      "street",
      "recipient=JUAN FINCH; house-number=14; pre-directional=N; street=MAIN; suffix=ST; unit?=# 3; city=TAYLOR; state=TX; zip=76574",
    ],
  ],
  "addresses in progress and texts that are none": [
    ["Mar", "incomplete", "recipient?=MAR", "no-delivery-line"],
    ["M", "incomplete", "recipient?=M", "no-delivery-line"],
    [
      "Marisol Quintanar\n14",
      "incomplete",
      "recipient=MARISOL QUINTANAR; house-number?=14",
      "no-delivery-line",
    ],
    [
      "Marisol Quintanar\n1420 ",
      "incomplete",
      "recipient=MARISOL QUINTANAR; house-number?=1420",
      "no-delivery-line",
    ],
    [
      "Marisol Quintanar\n14201",
      "incomplete",
      "recipient=MARISOL QUINTANAR; house-number?=14201",
      "no-delivery-line",
    ],
    [
      "Marisol Quintanar\n1420 Al",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=AL",
      "no-city no-state no-zip",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT",
      "no-city no-state no-zip",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Apt",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT",
      "no-city no-state no-zip",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Apt 3B\nAur",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city?=AUR",
      "no-state no-zip",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Apt 3B\nAurora, CO",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO",
      "no-zip",
    ],
    [
      "Marisol Quintanar\n1420 Alder Ct Apt 3B\nAurora, CO 80",
      "street",
      "recipient=MARISOL QUINTANAR; house-number=1420; street=ALDER; suffix=CT; unit=APT 3B; city=AURORA; state=CO; unread=80",
      "unread-line no-zip",
    ],
    [
      "Marisol Quintanar\nPO Box",
      "po-box",
      "recipient=MARISOL QUINTANAR; po-box=PO BOX",
      "po-box-number-missing no-city no-state no-zip",
    ],
    ["Aurora, CO", "incomplete", "city=AURORA; state=CO", "no-delivery-line no-zip"],
    ["Aurora, CO 80012", "incomplete", "city=AURORA; state=CO; zip=80012", "no-delivery-line"],
    ["80012", "incomplete", "zip=80012", "no-delivery-line no-city no-state"],
    ["80012-1234", "incomplete", "zip=80012; zip4=1234", "no-delivery-line no-city no-state"],
    [
      "Ana Soto\n14 Main St\nHerndon 22071",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=HERNDON; zip=22071",
      "no-state",
    ],
    [
      "Ana Soto\n14 Main St\nHerndon",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city?=HERNDON",
      "no-state no-zip",
    ],
    [
      "Ana Soto\n14 Main St\nNew York 10001",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=NEW YORK; zip=10001",
      "no-state",
    ],
    ["!!!!", "unknown", "unread=!!!!", "unread-line"],
    [
      "Ana Soto\nPSC 3 Box 1234\nAPO 09021",
      "military",
      "recipient=ANA SOTO; military-unit=PSC 3 BOX 1234; city=APO; zip=09021",
      "no-state",
    ],
    ["PSC 3 Box 1234", "military", "military-unit=PSC 3 BOX 1234", "no-city no-state no-zip"],
    [
      "Luz Rivera\nRes. Alder Edif. 4 Apt. 22\nSan Juan PR 00915",
      "incomplete",
      "recipient=LUZ RIVERA; urbanization?=RES ALDER; building=BLDG 4; unit=APT 22; city=SAN JUAN; state=PR; zip=00915",
      "no-delivery-line",
    ],
    [
      "Ana Soto 14 Alder Ct CT 06103",
      "street",
      "recipient=ANA SOTO; house-number=14; street=ALDER; suffix=CT; state=CT; zip=06103",
      "no-city",
    ],
    [
      "Ana Soto\n1420 Alder Ct 80012",
      "street",
      "recipient=ANA SOTO; house-number=1420; street=ALDER; suffix=CT; zip=80012",
      "no-city no-state",
    ],
    [
      "Ana Soto 14 Main St",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST",
      "no-city no-state no-zip",
    ],
    ["1420 Alder Ct", "street", "house-number=1420; street=ALDER; suffix=CT", "no-city no-state no-zip"],
    ["P.O. Box 5", "po-box", "po-box=PO BOX 5", "no-city no-state no-zip"],
    [
      "Ana Soto\nBldg 3\nAurora CO 80012",
      "incomplete",
      "recipient=ANA SOTO; building=BLDG 3; city=AURORA; state=CO; zip=80012",
      "no-delivery-line",
    ],
    [
      "Ana Soto\nAurora CO 80012",
      "incomplete",
      "recipient=ANA SOTO; city=AURORA; state=CO; zip=80012",
      "no-delivery-line",
    ],
    [
      "Ana Soto\nAcme Widgets LLC\nAurora CO 80012",
      "incomplete",
      "recipient=ANA SOTO; organization=ACME WIDGETS LLC; city=AURORA; state=CO; zip=80012",
      "no-delivery-line",
    ],
    [
      "Grace Lane\nAurora CO 80012",
      "incomplete",
      "recipient=GRACE LANE; city=AURORA; state=CO; zip=80012",
      "no-delivery-line",
    ],
    [
      "ana soto 14 main st aurora co",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO",
      "no-zip",
    ],
    [
      "ana soto, 14 main st, aurora, co",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO",
      "no-zip",
    ],
    [
      "Ana Soto\n14 main st aurora co",
      "street",
      "recipient=ANA SOTO; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO",
      "no-zip",
    ],
    ["Jane Doe, MD", "incomplete", "recipient=JANE DOE MD", "no-delivery-line"],
    ["Acme, Co.", "incomplete", "organization=ACME CO", "no-delivery-line"],
    [
      "Internal Revenue Service\nAustin TX 73301-0002",
      "incomplete",
      "organization=INTERNAL REVENUE SERVICE; city=AUSTIN; state=TX; zip=73301; zip4=0002",
      "no-delivery-line",
    ],
  ],
};

function partsText(address: Address): string {
  return address.parts
    .map(({ role, value, doubtful }) => `${role}${doubtful === undefined ? "" : "?"}=${value}`)
    .join("; ");
}

for (const [group, rows] of Object.entries(table)) {
  describe(`readAddress reads ${group}`, () => {
    it.each(rows)("%j", (input = "", kind, parts, problems = "") => {
      const address = readAddress(input);
      expect(partsText(address)).toBe(parts);
      expect(address.kind).toBe(kind);
      expect(address.problems.map((problem) => problem.code).join(" ")).toBe(problems);
    });
  });
}

it("covers at least 120 addresses", () => {
  const inputs = Object.values(table).flatMap((rows) => rows.map(([input]) => input));
  expect(new Set(inputs).size).toBe(inputs.length);
  expect(inputs.length).toBeGreaterThanOrEqual(120);
});
