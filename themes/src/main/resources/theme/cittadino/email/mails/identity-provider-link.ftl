<@mail.say msg("identityProviderLinkAsk", identityProviderDisplayName) />
<@mail.act msg("identityProviderLinkDo") />
<@mail.say msg("identityProviderLinkNotYou") />
