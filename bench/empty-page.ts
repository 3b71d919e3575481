// Built by bundle.ts: the least page that React and its DOM can make. What it weighs is the price of the tools alone.
import { createElement } from "react";
import { createRoot } from "react-dom/client";

createRoot(document.body).render(createElement("p"));
