#!/usr/bin/env node
import { sitio } from "./command-line/main.ts";
import * as commands from "./commands/index.ts";

sitio(Object.values(commands));
