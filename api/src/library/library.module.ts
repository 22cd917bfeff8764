import { Module } from '@nestjs/common';
import { HomeResolver } from './home.resolver.js';
import { LibraryIndexService } from './library-index.service.js';
import { LibraryResolver } from './library.resolver.js';
import { NamedResolver } from './named.resolver.js';
import { SimilarResolver } from './similar.resolver.js';

/** Published COEs and finding them, and what a member comes home to. */
@Module({ providers: [HomeResolver, LibraryIndexService, LibraryResolver, NamedResolver, SimilarResolver] })
export class LibraryModule {}
