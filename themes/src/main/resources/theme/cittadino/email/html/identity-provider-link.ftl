<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/identity-provider-link.ftl"></@mail.emailLayout>
