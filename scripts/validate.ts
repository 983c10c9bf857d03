import { main } from "./command-line/main.ts";
import { validate } from "./commands/index.ts";

main(validate);
