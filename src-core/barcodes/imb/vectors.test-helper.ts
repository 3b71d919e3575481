/**
 * Published barcodes: 1 to 4 are the examples of USPS-B-3200 Rev H with their codewords before adjustment, 5 and 6
 * test data of the turbovote/imbarcode project, 7 made with the USPS online encoder.
 */
export const vectors: readonly {
  tracking: string;
  routing: string;
  crc: number;
  bars: string;
  codewords?: readonly number[];
}[] = [
  {
    tracking: "01234567094987654321",
    routing: "",
    crc: 0x051,
    bars: "ATTFATTDTTADTAATTDTDTATTDAFDDFADFDFTFFFFFTATFAAAATDFFTDAADFTFDTDT",
    codewords: [0, 0, 0, 0, 559, 202, 508, 451, 124, 17],
  },
  {
    tracking: "01234567094987654321",
    routing: "01234",
    crc: 0x065,
    bars: "DTTAFADDTTFTDTFTFDTDDADADAFADFATDDFTAAAFDTTADFAAATDFDTDFADDDTDFFT",
    codewords: [0, 0, 15, 14, 290, 567, 385, 48, 388, 333],
  },
  {
    tracking: "01234567094987654321",
    routing: "012345678",
    crc: 0x606,
    bars: "ADFTTAFDTTTTFATTADTAAATFTFTATDAAAFDDADATATDTDTTDFDTDATADADTDFFTFA",
    codewords: [0, 110, 1113, 1363, 198, 413, 470, 468, 1333, 513],
  },
  {
    tracking: "01234567094987654321",
    routing: "01234567891",
    crc: 0x751,
    bars: "AADTFFDFTDADTAADAATFDTDDAAADDTDTTDAFADADDDTFFFDDTTTADFAAADFTDAADA",
    codewords: [14, 787, 607, 1022, 861, 19, 816, 1294, 35, 301],
  },
  {
    tracking: "00050010203123456789",
    routing: "012345678",
    crc: 0x450,
    bars: "FTTATTTTTDFAADTATAFTFTTTAAAAFTTDDDTFTDDAFTADDFDTDAFTDATTDFADDDDDA",
  },
  {
    tracking: "00050999888777666555",
    routing: "012345678",
    crc: 0x08c,
    bars: "FAADADDDTAFTAFDFFTDAADADTAFTTDATAAFTAFTTFAATAAFTFATDTFATFFTATTAAF",
  },
  {
    tracking: "23270592831482031240",
    routing: "96713024817",
    crc: 0x492,
    bars: "DDADATADTAATDTTTDFDTTFTFFADTFTDFTATAAFTTFATDAATATDATATFADAADDTFDT",
  },
];
