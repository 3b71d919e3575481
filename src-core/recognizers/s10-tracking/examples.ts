import type { RecognizerExamples } from "../examples.ts";

export const examples: RecognizerExamples = {
  found: [
    { text: "RR473124829GB", match: "RR473124829GB", confidence: "certain" },
    { text: "RR 473 124 829 GB", match: "RR 473 124 829 GB", confidence: "certain" },
    { text: "EA 00000000 5 US", match: "EA 00000000 5 US", confidence: "certain" },
    { text: "ee123456785us", match: "ee123456785us", confidence: "certain" },
    { text: "AB123456785US", match: "AB123456785US", confidence: "likely" },
    { text: "Tracking: AB123456785US", match: "AB123456785US", confidence: "certain" },
    { text: "Número de rastreo: CP000000014SV", match: "CP000000014SV", confidence: "certain" },
    { text: "Envío registrado núm. RR473124820GB", match: "RR473124820GB", confidence: "possible" },
  ],
  notFound: ["RR473124820GB", "RR47312482GB", "473124829", "RR473124829GBX", "to 473124829 us", "A000000001"],
};
