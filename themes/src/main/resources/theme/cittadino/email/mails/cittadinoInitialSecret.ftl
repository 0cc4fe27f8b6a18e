<@mail.say msg("cittadinoInitialSecretSaid") />
<@mail.say msg("cittadinoInitialSecretUser", userName) />
<@mail.say msg("cittadinoInitialSecretCode") />
<@mail.code code?substring(0, 5) + "-" + code?substring(5) />
<@mail.say msg("cittadinoInitialSecretHow") />
<@mail.address link />
<@mail.say msg("cittadinoInitialSecretLife", days) />
<@mail.say msg("emailCodeSecret") />
<@mail.say msg("cittadinoInitialSecretNotYou") />
