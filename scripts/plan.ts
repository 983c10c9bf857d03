import { main } from "./command-line/main.ts";
import { plan } from "./commands/index.ts";

main(plan);
