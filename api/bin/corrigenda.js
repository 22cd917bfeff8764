#!/usr/bin/env node
import '../dist/api/src/cli.js';
