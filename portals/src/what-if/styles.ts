import { cutFont, type Weight } from "../assets/fonts.ts";
import { buildStyles } from "../assets/styles.ts";

/** The styles of our pages with the fonts inside, so that a page needs nothing beside itself. Fonts are kept in the cache folder. */
export async function styleInOne(cacheFolder: string): Promise<string> {
  const font = async (weight: Weight) =>
    `data:font/woff2;base64,${(await cutFont(weight, cacheFolder)).toString("base64")}`;
  const [regular, semibold] = await Promise.all([font(400), font(600)]);
  return await buildStyles({ regular, semibold });
}
