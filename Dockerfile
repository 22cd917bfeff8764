# One image for every role (CORRIGENDA_ROLE).
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc nx.json tsconfig.base.json ./
COPY templates/package.json templates/
COPY templates/bin templates/bin
COPY api/package.json api/
COPY api/bin api/bin
COPY web/package.json web/
RUN npm ci
COPY . .
RUN NEXT_TELEMETRY_DISABLED=1 npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
WORKDIR /app
COPY --from=build --chown=root:root /app /app
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 3000
CMD ["node", "api/dist/api/src/main.js"]
