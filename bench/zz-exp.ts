import { openMemoryLog } from "../src-main/db/open.ts";
import { createStores } from "../src-main/db/stores.ts";
import { inventedEntry } from "./invented.ts";
const N=40000;
const entries = Array.from({length:N},(_, i)=>inventedEntry(i));
let s=0; for (let k=0;k<3;k++){const c=process.cpuUsage(); for(let i=0;i<1e8;i++) s=(s*31+i)|0; console.log("calib 1e8", process.cpuUsage(c).user/1000);}
function run(name: string, change: (db: ReturnType<typeof openMemoryLog>)=>void) {
  const db = openMemoryLog(); change(db); const stores = createStores(db);
  const cpu = process.cpuUsage(); const f = stores.beginFilling(); f.run(()=>{ for (const e of entries) f.insert(e); }); f.commit();
  const u = process.cpuUsage(cpu); console.log(name, ((u.user+u.system)/N).toFixed(1), "us/row"); stores.close();
}
run("warm", ()=>{});
run("all", ()=>{});
run("hashsize 16M", db=>db.exec("INSERT INTO entry_words(entry_words, rank) VALUES('hashsize', 16000000)"));
run("hashsize 64M", db=>db.exec("INSERT INTO entry_words(entry_words, rank) VALUES('hashsize', 64000000)"));
run("automerge 0", db=>db.exec("INSERT INTO entry_words(entry_words, rank) VALUES('automerge', 0)"));
run("no fts", db=>{db.exec("DROP TABLE entry_words; CREATE TABLE entry_words(rowid INTEGER PRIMARY KEY, addresses, tag, note, tracking_number)")});
run("no fts no index", db=>{db.exec("DROP TABLE entry_words; CREATE TABLE entry_words(rowid INTEGER PRIMARY KEY, addresses, tag, note, tracking_number)");for (const i of ["recipient","status","tag","matter","deadline","cost","due","newest"]) db.exec(`DROP INDEX IF EXISTS entry_${i}`);});
