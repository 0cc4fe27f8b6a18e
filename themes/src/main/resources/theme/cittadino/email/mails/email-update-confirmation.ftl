<@mail.say msg("emailUpdateConfirmationAsk") />
<@mail.act msg("emailUpdateConfirmationDo") />
<@mail.say msg("emailUpdateConfirmationNotYou") />
