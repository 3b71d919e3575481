import fc from "fast-check";

// Property tests look at the same cases in every run, so that a change is judged by itself and not by luck.
// PLAINVIEW_SEED=random looks at new ones (and any number at those of that number): worth an hour now and then.
const seed = process.env.PLAINVIEW_SEED ?? "20261121";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
