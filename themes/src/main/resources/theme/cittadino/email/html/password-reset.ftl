<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/password-reset.ftl"></@mail.emailLayout>
