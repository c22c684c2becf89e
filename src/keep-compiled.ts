import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before a command’s modules: compiling them takes as long as checking hundreds of unchanged articles.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/gazetteer/compiled', import.meta.url)));
