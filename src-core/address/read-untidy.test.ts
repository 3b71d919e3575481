import { describe, expect, it } from "vitest";
import { readAddress } from "./read.ts";

/** Input, every part as "role=value" ("role?=value" when doubtful), and the problems, none when left out. All invented. */
type Row = readonly [input: string, parts: string, problems?: string];

const table: Record<string, readonly Row[]> = {
  "what a scanner misread": [
    [
      "Ana Soto\n14O8 Elm St\nAurora, CO 8OO12",
      "recipient=ANA SOTO; house-number=1408; street=ELM; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\nl4O8 Elm St Apt 1O2\nAurora, C0 8OOl2-12O4",
      "recipient=ANA SOTO; house-number=1408; street=ELM; suffix=ST; unit=APT 102; city=AURORA; state=CO; zip=80012; zip4=1204",
    ],
    [
      "Ana Soto\n14S8 Oak 5t\nAurora, CO 80012",
      "recipient=ANA SOTO; house-number=1458; street=OAK; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n1S450 Oak Ave\nNaperville, IL 60563",
      "recipient=ANA SOTO; house-number=1S450; street=OAK; suffix=AVE; city=NAPERVILLE; state=IL; zip=60563",
    ],
    [
      "Ana Soto\nP.0. B0x l2O\nBangor, ME O44O2",
      "recipient=ANA SOTO; po-box=PO BOX 120; city=BANGOR; state=ME; zip=04402",
    ],
    [
      "Ana Soto\n1408 1Oth Ave # l2\nAur0ra, CO 80012",
      "recipient=ANA SOTO; house-number=1408; street=10TH; suffix=AVE; unit?=# 12; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Ana Soto\n2O1-A 0ak St\nUrbana, I1 6I8O1",
      "recipient=ANA SOTO; house-number=201-A; street=OAK; suffix=ST; city=URBANA; state=IL; zip=61801",
    ],
    [
      "Ana Soto\n1408 Oak St\nAurora, CO S0012",
      "recipient=ANA SOTO; house-number=1408; street=OAK; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    [
      "Juan Paz A#0O0-000-0l4\nPine Processing Center\n83O Elm Rd\nLumpkin, GA 318l5",
      "recipient=JUAN PAZ; custody-number=A000000014; facility=PINE PROCESSING CENTER; house-number=830; street=ELM; suffix=RD; city=LUMPKIN; state=GA; zip=31815",
    ],
    [
      "ana soto\n12 oak st apt 3l\nogden ut 84401",
      "recipient=ANA SOTO; house-number=12; street=OAK; suffix=ST; unit=APT 3L; city=OGDEN; state=UT; zip=84401",
    ],
    [
      "Ana Soto\n1408 I35 N\nAustin TX 78701",
      "recipient=ANA SOTO; house-number=1408; street=INTERSTATE 35; post-directional=N; city=AUSTIN; state=TX; zip=78701",
    ],
  ],
  "lines broken in the middle": [
    [
      "Ana Soto\n2840 N Old\nSettlers Rd Apt 4\nAurora, CO 80010",
      "recipient=ANA SOTO; house-number=2840; pre-directional=N; street=OLD SETTLERS; suffix=RD; unit=APT 4; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Ana Soto\n918\nPowder Horn Rd\nRoanoke, VA 24013",
      "recipient=ANA SOTO; house-number=918; street=POWDER HORN; suffix=RD; city=ROANOKE; state=VA; zip=24013",
    ],
    [
      "Ana Soto\n2840 Mill\nRd\nAurora CO 80010",
      "recipient=ANA SOTO; house-number=2840; street=MILL; suffix=RD; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Ana Soto\n2840 Mill Rd\nNW\nAurora CO 80010",
      "recipient=ANA SOTO; house-number=2840; street=MILL; suffix=RD; post-directional=NW; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Ana Soto\n2840 Mill Rd Apt\n6D\nAurora CO 80010",
      "recipient=ANA SOTO; house-number=2840; street=MILL; suffix=RD; unit=APT 6D; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Ana Soto\nPO Box\n1234\nAurora CO 80010",
      "recipient=ANA SOTO; po-box=PO BOX 1234; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Ana Soto\nPO\nBox 12\nAurora CO 80010",
      "recipient=ANA SOTO; po-box=PO BOX 12; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Ana Soto\nRR 2\nBox 18\nAurora CO 80010",
      "recipient=ANA SOTO; rural-route=RR 2; rural-box=BOX 18; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Ana Soto\nPSC 3\nBox 1234\nAPO AE 09021",
      "recipient=ANA SOTO; military-unit=PSC 3 BOX 1234; city=APO; state=AE; zip=09021",
    ],
    [
      "Ana Soto\n2840 Mill Rd\nLake\nCharles, LA\n70601",
      "recipient=ANA SOTO; house-number=2840; street=MILL; suffix=RD; city=LAKE CHARLES; state=LA; zip=70601",
    ],
    [
      "Ana Soto\n2840 Mill Rd Salt Lake\nCity, UT 84101",
      "recipient=ANA SOTO; house-number=2840; street=MILL; suffix=RD; city=SALT LAKE CITY; state=UT; zip=84101",
    ],
    [
      "Ana Soto\n2840 Mill Rd\nColorado\nSprings\nCO 80903",
      "recipient=ANA SOTO; house-number=2840; street=MILL; suffix=RD; city=COLORADO SPRINGS; state=CO; zip=80903",
    ],
    [
      "Ana Soto\n2840 Mill Rd\nAlbany, New\nYork 12207",
      "recipient=ANA SOTO; house-number=2840; street=MILL; suffix=RD; city=ALBANY; state=NY; zip=12207",
    ],
    [
      "Ana Soto\n2840 Mill Rd\nAurora CO 80010-\n1234",
      "recipient=ANA SOTO; house-number=2840; street=MILL; suffix=RD; city=AURORA; state=CO; zip=80010; zip4=1234",
    ],
    [
      "Ana Soto\n2840 County\nRoad 12\nAurora CO 80010",
      "recipient=ANA SOTO; house-number=2840; street=COUNTY ROAD 12; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Ana Soto 2840\nMill Rd\nAurora CO 80010",
      "recipient=ANA SOTO; house-number=2840; street=MILL; suffix=RD; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Friends of the\nLibrary\n2840 Mill Rd\nAurora CO 80010",
      "organization=FRIENDS OF THE LIBRARY; house-number=2840; street=MILL; suffix=RD; city=AURORA; state=CO; zip=80010",
    ],
    [
      "Ana Soto\n8814 Court St\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=8814; street=COURT; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n14 Settlers\nGlen\nAurora CO 80010",
      "recipient=ANA SOTO; house-number=14; street=SETTLERS; suffix=GLN; city=AURORA; state=CO; zip=80010",
    ],
    [
      "American Legion Post 45\n14 Main St\nAurora CO 80012",
      "organization=AMERICAN LEGION POST 45; house-number=14; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
  ],
  "one line without commas": [
    [
      "Ana Soto 12 Elm St Apt 4 Aurora CO 80012",
      "recipient=ANA SOTO; house-number=12; street=ELM; suffix=ST; unit=APT 4; city=AURORA; state=CO; zip=80012",
    ],
    [
      "76 Elm Ave Valley Stream NY 11580",
      "house-number=76; street=ELM; suffix=AVE; city=VALLEY STREAM; state=NY; zip=11580",
    ],
    [
      "12 Elm St St. Louis MO 63118",
      "house-number=12; street=ELM; suffix=ST; city=ST LOUIS; state=MO; zip=63118",
    ],
    [
      "12 The Alameda San Jose CA 95126",
      "house-number=12; street=THE ALAMEDA; city=SAN JOSE; state=CA; zip=95126",
    ],
    [
      "12 W 4100 S West Valley City UT 84120",
      "house-number=12; pre-directional=W; street=4100; post-directional=S; city=WEST VALLEY CITY; state=UT; zip=84120",
    ],
    [
      "12 Elm St N Charleston SC 29405",
      "house-number=12; street=ELM; suffix=ST; city=N CHARLESTON; state=SC; zip=29405",
    ],
    [
      "12 Marlin Dr E North Miami Beach FL 33162",
      "house-number=12; street=MARLIN; suffix=DR; post-directional=E; city=NORTH MIAMI BEACH; state=FL; zip=33162",
    ],
    [
      "ana soto 12 elm st aurora co",
      "recipient=ANA SOTO; house-number=12; street=ELM; suffix=ST; city=AURORA; state=CO",
      "no-zip",
    ],
    [
      "Dot Wheeler Box 5 Taos NM 87571",
      "recipient=DOT WHEELER; po-box=PO BOX 5; city=TAOS; state=NM; zip=87571",
    ],
    [
      "Alder Coop Drawer L Sumter SC 29151",
      "organization?=ALDER COOP; po-box=PO BOX L; city=SUMTER; state=SC; zip=29151",
    ],
    [
      "Ana Soto c/o Luis Paz 12 Elm St Denver CO 80205",
      "recipient=ANA SOTO; care-of=C/O LUIS PAZ; house-number=12; street=ELM; suffix=ST; city=DENVER; state=CO; zip=80205",
    ],
  ],
  "last lines that lack something or stand elsewhere": [
    [
      "Ana Soto\nGeneral Delivery\nDenver CO",
      "recipient=ANA SOTO; general-delivery=GENERAL DELIVERY; city=DENVER; state=CO",
      "no-zip",
    ],
    ["Ana Soto\nAurora CO", "recipient=ANA SOTO; city=AURORA; state=CO", "no-delivery-line no-zip"],
    [
      "Ana Soto\n12 Main St\nAurora 80012 CO",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=AURORA; zip=80012; state=CO",
    ],
    [
      "Ana Soto\n12 Main St\nAurora,CO.80012",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012",
    ],
    ["Box 12, Butte MT", "po-box=PO BOX 12; city=BUTTE; state=MT", "no-zip"],
    [
      "12 Main St\nAurora, CO 80012\nAna Soto",
      "house-number=12; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012; recipient?=ANA SOTO",
    ],
    [
      "12 Main St, Aurora, CO 80012, Ana Soto",
      "house-number=12; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012; recipient?=ANA SOTO",
    ],
    [
      "PO Box 12\nAurora CO 80012\nAlder Legal Aid",
      "po-box=PO BOX 12; city=AURORA; state=CO; zip=80012; organization?=ALDER LEGAL AID",
    ],
    [
      "Ana Soto\n12 Main St\nAurora CO 80012\nLuis Paz",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=AURORA; state=CO; zip=80012; unread=LUIS PAZ",
      "unread-line",
    ],
  ],
  "forms, markings and notes around an address": [
    [
      "Name: Ana Soto\nStreet: 12 Main St\nApt: 4\nCity: Denver  State: CO  ZIP: 80205",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; unit=APT 4; city=DENVER; state=CO; zip=80205",
    ],
    [
      "Nombre: Ana Soto\nDirección: 12 Main St\nCiudad: Denver\nEstado: CO\nC.P.: 80205",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=DENVER; state=CO; zip=80205",
    ],
    [
      "NAME: Ana Soto\nSTREET ADDRESS: 12 Main St\nCITY, STATE, ZIP: Denver, CO 80205",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=DENVER; state=CO; zip=80205",
    ],
    [
      "SHIP TO:\nAna Soto\n12 Main St\nDenver CO 80205",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=DENVER; state=CO; zip=80205",
    ],
    [
      "To Ana Soto\n12 Main St\nDenver CO 80205",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=DENVER; state=CO; zip=80205",
    ],
    [
      "A: Ana Soto\n12 Main St\nDenver CO 80205",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=DENVER; state=CO; zip=80205",
    ],
    [
      "FIRST-CLASS MAIL\nAna Soto\n12 Main St\nDenver CO 80205",
      "unread=FIRST-CLASS MAIL; recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=DENVER; state=CO; zip=80205",
    ],
    [
      "*****AUTO**5-DIGIT 80205\nAna Soto\n12 Main St\nDenver CO 80205",
      "unread=AUTO**5-DIGIT 80205; recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=DENVER; state=CO; zip=80205",
      "unread-line",
    ],
    [
      "Ana Soto\n(303) 555-0142\n12 Main St\nDenver CO 80205",
      "recipient=ANA SOTO; unread=303) 555-0142; house-number=12; street=MAIN; suffix=ST; city=DENVER; state=CO; zip=80205",
      "unread-line",
    ],
  ],
  "units and buildings": [
    [
      "Ana Soto\n12 Main St rear apt\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; unit=REAR; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 Main St, second floor rear\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; unit=FL 2; unit=REAR; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 Main St, upper flat\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; unit=UPPR; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 Main St 5B\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; unit?=# 5B; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 Main St, Edif. 4, Apto 3\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; building=BLDG 4; unit=APT 3; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 Main St Oficina 4\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; unit=OFC 4; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 Blimp Hangar Rd\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=BLIMP HANGAR; suffix=RD; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 Main St Apt, 6D\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; unit=APT 6D; city=HELENA; state=MT; zip=59624",
    ],
  ],
  "streets with odd numbers, directions and kinds": [
    [
      "Ana Soto\n318 C Alder Ct\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=318C; street=ALDER; suffix=CT; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n14 C St\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=14; street=C; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n14 M L King Dr\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=14; street=M L KING; suffix=DR; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 North East 45th Street\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; pre-directional=NE; street=45TH; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 N W 36th St\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; pre-directional=NW; street=36TH; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 36th St North West\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=36TH; suffix=ST; post-directional=NW; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 West End Ave\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=WEST END; suffix=AVE; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 East West Hwy\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=EAST WEST; suffix=HWY; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 Box Elder Rd\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=BOX ELDER; suffix=RD; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n719 Vereda Ln\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=719; street=VEREDA; suffix=LN; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\n12 Farm Rd 455\nHelena, MT 59624",
      "recipient=ANA SOTO; house-number=12; street=FM 455; city=HELENA; state=MT; zip=59624",
    ],
    [
      "B-14 Elm St\nHelena, MT 59624",
      "house-number=B-14; street=ELM; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nMain St & 5th Ave\nHelena, MT 59624",
      "recipient=ANA SOTO; street?=MAIN ST & 5TH AVE; city=HELENA; state=MT; zip=59624",
      "house-number-missing",
    ],
    [
      "Corner of Main and 5th\nHelena, MT 59624",
      "street?=CORNER OF MAIN AND 5TH; city=HELENA; state=MT; zip=59624",
      "house-number-missing",
    ],
    [
      "Ana Soto\nHwy 9 and County Road 12\nHelena, MT 59624",
      "recipient=ANA SOTO; street?=HWY 9 AND COUNTY ROAD 12; city=HELENA; state=MT; zip=59624",
      "house-number-missing",
    ],
  ],
  "boxes and routes in other words": [
    [
      "Ana Soto\nPost-Office Box 12\nHelena, MT 59624",
      "recipient=ANA SOTO; po-box=PO BOX 12; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nPO Box12\nHelena, MT 59624",
      "recipient=ANA SOTO; po-box=PO BOX 12; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nP.O. Lock Drawer 12\nHelena, MT 59624",
      "recipient=ANA SOTO; po-box=PO BOX 12; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nDrawer A\nHelena, MT 59624",
      "recipient=ANA SOTO; po-box=PO BOX A; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nCall Box 12\nHelena, MT 59624",
      "recipient=ANA SOTO; po-box=PO BOX 12; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nCasilla de Correo 12\nHelena, MT 59624",
      "recipient=ANA SOTO; po-box=PO BOX 12; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nBuzón Postal 12\nHelena, MT 59624",
      "recipient=ANA SOTO; po-box=PO BOX 12; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nPO Box - 12\nHelena, MT 59624",
      "recipient=ANA SOTO; po-box=PO BOX 12; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nPO Box 0095\nHelena, MT 59624",
      "recipient=ANA SOTO; po-box=PO BOX 0095; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nBox 18, RR 2\nHelena, MT 59624",
      "recipient=ANA SOTO; rural-box=BOX 18; rural-route=RR 2; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nBox 204-A, R.R. #1\nHelena, MT 59624",
      "recipient=ANA SOTO; rural-box=BOX 204-A; rural-route=RR 1; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nHwy Contract Rte 5 Box 12\nHelena, MT 59624",
      "recipient=ANA SOTO; rural-route=HC 5; rural-box=BOX 12; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Ana Soto\nStar Rt 2, Box 66\nHelena, MT 59624",
      "recipient=ANA SOTO; rural-route=HC 2; rural-box=BOX 66; city=HELENA; state=MT; zip=59624",
    ],
  ],
  "Puerto Rico": [
    [
      "Ana Soto\n1009 Calle 12 SE\nSan Juan PR 00921",
      "recipient=ANA SOTO; house-number=1009; street=CALLE 12; post-directional=SE; city=SAN JUAN; state=PR; zip=00921",
    ],
    [
      "Ana Soto\n240 Calle Luna Sur\nCayey PR 00736",
      "recipient=ANA SOTO; house-number=240; street=CALLE LUNA; post-directional=S; city=CAYEY; state=PR; zip=00736",
    ],
    [
      "Ana Soto\nUrb Las Flores F12 Calle 3\nPonce PR 00730",
      "recipient=ANA SOTO; urbanization=URB LAS FLORES; house-number=F12; street=CALLE 3; city=PONCE; state=PR; zip=00730",
    ],
    [
      "Ana Soto\nF12 Calle 3 Urb Las Flores\nPonce PR 00730",
      "recipient=ANA SOTO; house-number=F12; street=CALLE 3; urbanization=URB LAS FLORES; city=PONCE; state=PR; zip=00730",
    ],
    [
      "Ana Soto\nB 14 Calle Sol\nPonce PR 00730",
      "recipient=ANA SOTO; house-number=B14; street=CALLE SOL; city=PONCE; state=PR; zip=00730",
    ],
    [
      "Ana Soto\nCalle 3 #F12\nPonce PR 00730",
      "recipient=ANA SOTO; street=CALLE 3; house-number=F12; city=PONCE; state=PR; zip=00730",
    ],
    [
      "Ana Soto\nCondominio El Mirador Apt 5B\n12 Calle Sol\nSan Juan PR 00901",
      "recipient=ANA SOTO; building?=COND EL MIRADOR; unit=APT 5B; house-number=12; street=CALLE SOL; city=SAN JUAN; state=PR; zip=00901",
    ],
    [
      "Ana Soto\nHC 01 Box 4567\nLares PR 00669",
      "recipient=ANA SOTO; rural-route=HC 01; rural-box=BOX 4567; city=LARES; state=PR; zip=00669",
    ],
  ],
  "who it is for": [
    [
      "Ana Soto, Attorney at Law\n12 Main St\nHelena, MT 59624",
      "recipient=ANA SOTO ATTORNEY AT LAW; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Soto & Paz, Attorneys at Law\n12 Main St\nHelena, MT 59624",
      "organization=SOTO & PAZ ATTORNEYS AT LAW; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Law Office of Ana Soto\n12 Main St\nHelena, MT 59624",
      "organization=LAW OFFICE OF ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Raúl Mercado\n12 Main St\nHelena, MT 59624",
      "recipient=RAUL MERCADO; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Lorenza Bautista\n12 Main St\nHelena, MT 59624",
      "recipient=LORENZA BAUTISTA; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Jim Temple\n12 Main St\nHelena, MT 59624",
      "recipient=JIM TEMPLE; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Grace Church\n12 Main St\nHelena, MT 59624",
      "organization?=GRACE CHURCH; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Marina Rivers\n12 Main St\nHelena, MT 59624",
      "recipient=MARINA RIVERS; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Estate of Luis Soto\n12 Main St\nHelena, MT 59624",
      "recipient=ESTATE OF LUIS SOTO; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Postal Customer\n12 Main St\nHelena, MT 59624",
      "recipient=POSTAL CUSTOMER; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "1LT Ana Soto\n12 Main St\nHelena, MT 59624",
      "recipient=1LT ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Great Basin Assay Lab\n12 Main St\nHelena, MT 59624",
      "organization=GREAT BASIN ASSAY LAB; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "La Paloma Panadería\n12 Main St\nHelena, MT 59624",
      "organization=LA PALOMA PANADERIA; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "St. Brigid's Food Pantry\n12 Main St\nHelena, MT 59624",
      "organization=ST BRIGIDS FOOD PANTRY; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Georgia Pines Motel\n12 Main St\nHelena, MT 59624",
      "organization=GEORGIA PINES MOTEL; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Mountain West Title & Escrow\n12 Main St\nHelena, MT 59624",
      "organization=MOUNTAIN WEST TITLE & ESCROW; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Old Pueblo Records\n12 Main St\nHelena, MT 59624",
      "organization=OLD PUEBLO RECORDS; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Lourdes de la Torre\n12 Main St\nHelena, MT 59624",
      "recipient=LOURDES DE LA TORRE; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "Rosita's Cocina\n12 Main St\nHelena, MT 59624",
      "organization?=ROSITAS COCINA; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
    [
      "TechWorks\n12 Main St\nHelena, MT 59624",
      "organization=TECHWORKS; house-number=12; street=MAIN; suffix=ST; city=HELENA; state=MT; zip=59624",
    ],
  ],
  "numbers in custody": [
    [
      "Juan Paz #00002-000\nUSP Pine\nPO Box 12\nLewisburg, PA 17837",
      "recipient=JUAN PAZ; custody-number=00002-000; facility=USP PINE; po-box=PO BOX 12; city=LEWISBURG; state=PA; zip=17837",
    ],
    [
      "Pine State Prison\nJuan Paz, ID 000912\nRR 1 Box 500\nJackson, GA 30233",
      "facility=PINE STATE PRISON; recipient=JUAN PAZ; custody-number=000912; rural-route=RR 1; rural-box=BOX 500; city=JACKSON; state=GA; zip=30233",
    ],
    [
      "Juan Paz\n123456\nPine County Jail\n12 Jail Rd\nLaredo TX 78040",
      "recipient=JUAN PAZ; custody-number?=123456; facility=PINE COUNTY JAIL; house-number=12; street=JAIL; suffix=RD; city=LAREDO; state=TX; zip=78040",
    ],
    [
      "Ana Soto\n12 Main St\nBoise, ID 83702",
      "recipient=ANA SOTO; house-number=12; street=MAIN; suffix=ST; city=BOISE; state=ID; zip=83702",
    ],
  ],
};

for (const [group, rows] of Object.entries(table)) {
  describe(`readAddress copes with ${group}`, () => {
    it.each(rows)("%j", (input = "", parts = "", problems = "") => {
      const address = readAddress(input);
      const read = address.parts.map(({ role, value, doubtful }) => `${role}${doubtful ? "?" : ""}=${value}`);
      expect(read.join("; ")).toBe(parts);
      expect(address.problems.map(({ code }) => code).join(" ")).toBe(problems);
    });
  });
}
