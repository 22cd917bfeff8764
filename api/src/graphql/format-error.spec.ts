import { GraphQLError } from 'graphql';
import { formatResult } from './format-error.js';

test('a variable that does not fit is bad input, over the wire and to a page in this process alike', () => {
  const thrown = Object.assign(new Error('Graphql validation error'), { errors: [new GraphQLError('Variable "$n" got invalid value 99999999999999; Int cannot represent it.')] });
  for (const error of [thrown, new GraphQLError(thrown.message, { originalError: thrown })]) {
    const { response } = formatResult({ errors: [error as GraphQLError] }, () => {});
    expect(response.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});
