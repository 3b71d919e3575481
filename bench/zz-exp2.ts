import { openMemoryLog } from "../src-main/db/open.ts";
import { createStores } from "../src-main/db/stores.ts";
import { inventedEntry } from "./invented.ts";
const N=20000;
const entries = Array.from({length:N},(_, i)=>inventedEntry(i));
function run(name: string, batch:number) {
  const db = openMemoryLog(); const stores = createStores(db);
  const cpu = process.cpuUsage(); const t=stores.exchange.begin(); if(!t.ok) throw 1; for(let a=0;a<N;a+=batch) t.value.run(()=>{ for (const e of entries.slice(a,a+batch)) t.value.insert(e); }); t.value.commit();
  const u = process.cpuUsage(cpu); console.log(name, batch, ((u.user+u.system)/N).toFixed(1), "us/row"); stores.close();
}
for (const b of [1,1,50,100,200,400,1000]) run("batch", b);
