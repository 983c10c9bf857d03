import { main } from "./command-line/main.ts";
import { olvidar } from "./commands/index.ts";

main(olvidar);
