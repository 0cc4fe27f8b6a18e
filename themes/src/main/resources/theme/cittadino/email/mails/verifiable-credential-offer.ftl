<@mail.say msg("verifiableCredentialOfferAsk", credentialScopeDisplayName) />
<@mail.act msg("verifiableCredentialOfferDo") />
<@mail.say msg("verifiableCredentialOfferNotYou") />
